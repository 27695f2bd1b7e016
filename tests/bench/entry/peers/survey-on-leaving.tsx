// SurveyJS as it comes: nothing is known of what is typed until the box is left.

import { createRoot } from "react-dom/client";
import { Model } from "survey-core";
import { Survey } from "survey-react-ui";
import "survey-core/survey-core.css";
import { surveyOf } from "./survey-of.ts";

const model = new Model(surveyOf(window.bench.section));
model.data = structuredClone(window.bench.answers);
window.bench.data = () => model.data;
createRoot(document.getElementById("form")!).render(<Survey model={model} />);
