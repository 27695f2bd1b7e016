import { parseDocument } from "yaml";
const [kind, n] = [process.argv[2], Number(process.argv[3])];
const t = { flow: ()=>"[".repeat(n), flowmap: ()=>"{a: ".repeat(n), jsondeep: ()=>'{"a":'.repeat(n)+"1"+"}".repeat(n), closed: ()=>"[".repeat(n)+"]".repeat(n), dashes: ()=>"- ".repeat(n)+"a", q: ()=>"? ".repeat(n)+"a", indent: ()=>Array.from({length:n},(_,i)=>" ".repeat(i)+"a:").join("\n")+"\n", mixed: ()=>"- ? ".repeat(n)+"a", qn: ()=>"?\n".repeat(n)}[kind]();
const t0=Date.now();
try { const d = parseDocument(t); let js; try { js = d.toJS({maxAliasCount:100}); js="toJS ok" } catch (e) { js = "toJS "+e.name+" "+String(e.message).slice(0,60) } console.log(kind, n, "errors", d.errors.length, d.errors[0]?.code, d.errors.at(-1)?.code, js, Date.now()-t0); } catch (e) { console.log(kind, n, "THROWN", e.name, String(e.message).slice(0,80), Date.now()-t0); }
