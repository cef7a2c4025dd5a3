// The worker that holds the engine. Stands behind the glue and the loader of the engine, which
// give `Engine` and `started`. A call that throws may leave half a state behind: the page
// ends this worker then, and starts another one.
let engine = null;

addEventListener("message", async ({ data: { id, call, values } }) => {
  try {
    await started;
    if (call === "start") {
      engine = new Engine(values[0]);
      postMessage({ id, value: null });
    } else {
      postMessage({ id, value: engine[call](...values) });
    }
  } catch (error) {
    postMessage({ id, error: error?.message ?? String(error) });
  }
});
