// The search of the guide: it runs in the page, asks nothing of the network, and without it the
// contents are there. Words are looked up whole or begun, in the order of the page, titles first.

document.addEventListener("DOMContentLoaded", () => {
  const box = document.getElementById("recherche");
  const field = document.getElementById("mots");
  const count = document.getElementById("compte");
  const list = document.getElementById("resultats");
  const contents = document.querySelector(".contents");
  const shown = 100;
  let entries;

  /** Without accent, case or sign, a space before each word. */
  const plain = (text) =>
    ` ${text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll("œ", "oe")
      .replace(/[^a-z0-9]+/g, " ")
      .trim()}`;

  /** The texts of an element apart: `textContent` joins a term to what it is. */
  const textOf = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode.data);
    return texts.join(" ");
  };

  const read = () =>
    [...document.querySelectorAll("[data-kind]")].map((element) => {
      const title = element.querySelector(".title").textContent;
      const { kind } = element.dataset;
      return { id: element.id, kind, title, head: plain(title), text: plain(textOf(element)) };
    });

  const find = (asked) => {
    entries ??= read();
    const words = asked
      .split(/\s+/)
      .map(plain)
      .filter((word) => word.length > 1);
    if (words.length === 0) return null;
    const holds = (text) => words.every((word) => text.includes(word));
    const found = entries.filter(({ text }) => holds(text));
    const named = found.filter(({ head }) => holds(head));
    return [...named, ...found.filter((entry) => !named.includes(entry))];
  };

  const say = (total) => {
    if (total === 0) return "Aucun résultat";
    if (total === 1) return "1 résultat";
    return total > shown
      ? `${total} résultats, dont voici les ${shown} premiers`
      : `${total} résultats`;
  };

  const draw = ({ id, kind, title }) => {
    const line = document.createElement("li");
    const link = document.createElement("a");
    const aside = document.createElement("span");
    link.href = `#${id}`;
    link.textContent = title;
    aside.className = "aside";
    aside.textContent = kind;
    line.append(link, aside);
    return line;
  };

  const search = () => {
    const found = find(field.value);
    contents.hidden = found !== null;
    count.textContent = found === null ? "" : say(found.length);
    list.replaceChildren(...(found ?? []).slice(0, shown).map(draw));
  };

  field.addEventListener("input", search);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    field.value = "";
    search();
    field.focus();
  });
  box.hidden = false;
  // What the browser kept of the field from the last visit.
  search();
});
