// rjsf with its default theme, as anyone would begin with it; our validator, for no ajv of theirs
// would be faster.

import Form from "@rjsf/core/lib/components/Form.js";
import type { RJSFSchema } from "@rjsf/utils";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { createValidator } from "../../../../renderer/form/validation/create-validator.ts";

const validator = createValidator();

function Page() {
  const [formData, setFormData] = useState<Record<string, unknown>>(window.bench.answers);
  window.bench.data = () => formData;
  return (
    <Form
      schema={window.bench.section.schema as RJSFSchema}
      formData={formData}
      validator={validator}
      liveValidate="onChange"
      noHtml5Validate
      onChange={(event) => setFormData(event.formData as Record<string, unknown>)}
    />
  );
}

createRoot(document.getElementById("form")!).render(<Page />);
