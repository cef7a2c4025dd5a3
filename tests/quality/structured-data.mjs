// What a validator says of the structured data of pages: Google's rules of
// @adobe/structured-data-validator, and the words of schema.org as schema-dts has them.
// Called with a folder of pages; prints what is wrong as JSON, a list of [file, issue].

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, pages] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const { default: Validator } = await load("@adobe/structured-data-validator");
const { default: WebAutoExtractor } = await load("@marbec/web-auto-extractor");

// The classes and properties of schema.org in the form in which it publishes them itself.
function vocabulary() {
  const types = readFileSync(join(modules, "node_modules/schema-dts/dist/schema.d.ts"), "utf8");
  const graph = new Map();
  const property = (name) => {
    const id = `schema:${name}`;
    const known = graph.get(id) ?? { "@id": id, "@type": "rdf:Property", "schema:domainIncludes": [] };
    graph.set(id, known);
    return known["schema:domainIncludes"];
  };
  for (const [, name, above, body] of types.matchAll(
    /interface (\w+?)(?:Base|Leaf) extends ([^{]*)\{([\s\S]*?)\n\}/g,
  )) {
    const parents = [...above.matchAll(/(\w+)Base/g)].map(([, parent]) => parent);
    const is = parents.filter((parent) => parent !== name);
    const id = `schema:${name}`;
    const known = graph.get(id) ?? { "@id": id, "@type": "rdfs:Class", "rdfs:subClassOf": [] };
    known["rdfs:subClassOf"].push(...is.map((parent) => ({ "@id": `schema:${parent}` })));
    graph.set(id, known);
    for (const [, own] of body.matchAll(/^ +"(\w+)"\??:/gm)) property(own).push({ "@id": id });
  }
  return { "@graph": [...graph.values()] };
}

const schema = vocabulary();
if (schema["@graph"].length < 2000) throw new Error("schema-dts is written in another way now");
const found = [];
for (const entry of readdirSync(pages, { recursive: true })) {
  if (!entry.endsWith(".html")) continue;
  const html = readFileSync(join(pages, entry), "utf8");
  const data = new WebAutoExtractor({ addLocation: true }).parse(html);
  // A posting may name several places, of which the validator looks at one.
  data.jsonld.JobPosting = (data.jsonld.JobPosting ?? []).flatMap((posting) =>
    [posting.jobLocation].flat().map((place) => ({ ...posting, jobLocation: place })),
  );
  for (const issue of await new Validator(schema).validate(data)) found.push([entry, issue]);
}
console.log(JSON.stringify(found));
