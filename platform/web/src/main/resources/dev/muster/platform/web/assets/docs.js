// What is optional is not filled in: an example of a version or a key fits only what it is of.
const withoutExamples = {
  statePlugins: {
    spec: {
      wrapActions: {
        updateJsonSpec: (update) => (document) => {
          for (const parameter of Object.values(document.components.parameters)) {
            if (!parameter.required) {
              delete parameter.example;
              delete parameter.examples;
              delete parameter.schema.example;
            }
          }
          return update(document);
        },
      },
    },
  },
};

// Swagger UI has colours for the dark, and asks nobody when to use them.
const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", follow);
follow();

SwaggerUIBundle({
  url: "/openapi.yaml",
  dom_id: "#docs",
  plugins: [withoutExamples],
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  // The service tells nobody what is read here.
  validatorUrl: null,
});
