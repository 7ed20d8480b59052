import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaText } from '../src/domain/schema.ts';

/** Writes the JSON Schema that is published with the app, from the schema the app itself reads with. */
const path = 'public/schema/polycentric-1.json';
mkdirSync('public/schema', { recursive: true });
writeFileSync(path, schemaText());
console.log(`Wrote ${path}`);
