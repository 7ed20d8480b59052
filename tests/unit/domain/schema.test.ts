import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentSchema, schemaText } from '../../../src/domain/schema.ts';
import { someDocument } from './someDocument.ts';

describe('the schema', () => {
  it('is published as it is: after a change run "npm run build:schema"', () => {
    const published = readFileSync(new URL('../../../public/schema/polycentric-1.json', import.meta.url), 'utf8');
    expect(published).toBe(schemaText());
  });

  it('lets a document in order through, with fields it does not know', () => {
    const document = { ...someDocument(), vendor: 1 };
    expect(documentSchema.parse(document)).toEqual(document);
  });

  it('needs no address of its own and asks for what the format requires', () => {
    const schema = JSON.parse(schemaText()) as { required: string[]; $schema: string };
    expect(schema.required).toEqual(['format', 'id', 'title', 'organisations', 'relationships']);
    expect(schema.$schema).toContain('2020-12');
  });
});
