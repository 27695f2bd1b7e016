// A managing body: its establishments, what it answers once for them all, one section of all of them.

import { type Request, type RequestHandler, Router } from "express";
import { visitorOf } from "../access/visitor.ts";
import type { AppParts } from "../app-parts.ts";
import { questionsOf } from "../form-plan.ts";
import { commonForm } from "../managing-body/common-form.ts";
import { findManagingBody } from "../managing-body/find-managing-body.ts";
import { readCommonRecord } from "../managing-body/read-common-record.ts";
import { findSections, readColumns } from "../managing-body/read-section.ts";
import { saveCommonAnswer } from "../managing-body/save-common-answer.ts";
import { tellManagingBody } from "../managing-body/tell-managing-body.ts";
import { methodNotAllowed } from "../middleware/method-not-allowed.ts";
import { readJson } from "../middleware/read-json.ts";
import { nameItem, quoteName } from "../name-subject.ts";
import { acknowledge } from "./acknowledge.ts";
import { findCampaign } from "./find.ts";
import { readWrite } from "./read-body.ts";

type CommonAnswerRequest = Request<{ year: string; finess: string; item: string }>;

const ADDRESS = "/api/campaigns/:year/managing-bodies/:finess";

export function managingBodyRoutes(parts: AppParts): Router {
  const router = Router();
  const find = ({ year, finess }: { readonly year: string; readonly finess: string }) => {
    const served = findCampaign(parts, year);
    return { served, body: findManagingBody(parts, served, finess) };
  };
  router
    .route(ADDRESS)
    .get(neverKept, async (request, response) => {
      const { served, body } = find(request.params);
      response.json(await tellManagingBody(parts, served, body));
    })
    .all(methodNotAllowed("GET"));
  router
    .route(`${ADDRESS}/record`)
    .get(neverKept, async (request, response) => {
      const { served, body } = find(request.params);
      const record = await readCommonRecord(parts, served, body);
      const { form, hash, revision, reason } = record;
      response.json({
        managingBody: { finess: body.finess, name: body.name },
        plan: form.plan,
        askedOf: Object.fromEntries(form.askedOf),
        conditionedElsewhere: form.conditionedElsewhere,
        hash,
        revision,
        editable: reason === undefined,
        ...(reason === undefined ? {} : { reason }),
        answers: Object.fromEntries(record.answers),
        setAside: Object.fromEntries(
          [...record.setAside].map(([item, { version }]) => [item, version]),
        ),
      });
    })
    .all(methodNotAllowed("GET"));
  router
    .route(`${ADDRESS}/answers/:item`)
    .put(neverKept, ...readJson, async (request: CommonAnswerRequest, response) => {
      const { served, body } = find(request.params);
      const { name: author } = visitorOf(response);
      const write = { item: request.params.item, author, ...readWrite(request.body) };
      const outcome = await saveCommonAnswer(parts, served, body, write);
      const name = () => nameItem(questionsOf(commonForm(served, body).plan), write.item);
      response.json(acknowledge(outcome, () => `La réponse commune à ${quoteName(name())}`));
    })
    .all(methodNotAllowed("PUT"));
  router
    .route(`${ADDRESS}/sections/:section`)
    .get(neverKept, async (request, response) => {
      const { served, body } = find(request.params);
      const sections = findSections(served, body, request.params.section);
      const columns = await readColumns(parts, served, body, sections);
      const [first] = sections.values();
      response.json({
        managingBody: { finess: body.finess, name: body.name },
        section: { id: first?.id, title: first?.title },
        questions: Object.fromEntries([...sections].map(([code, one]) => [code, one.questions])),
        columns,
      });
    })
    .all(methodNotAllowed("GET"));
  return router;
}

const neverKept: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};
