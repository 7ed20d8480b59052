import { z } from 'zod';
import { documentFormat } from './document.ts';
import { limits } from './limits.ts';
import { isRecordedDate } from './period.ts';

// Before the first schema is made: zod's probe for compiled checks is itself a breach of the page's security policy.
z.config({ jitless: true });

/** The code under which a reader is told, carried as the check's own message. */
const badDate = { error: 'W_BAD_DATE' };
const badNumber = { error: 'W_BAD_NUMBER' };
const outOfRange = { error: 'W_NUMBER_RANGE' };

const id = z
  .string()
  .min(1)
  .max(limits.idLength)
  .describe('Chosen by the author, stable for ever, unique in its list.');
const text = z.string();
const texts = z.array(text);
const number = z.number(badNumber);
const recordedDate = z
  .string(badDate)
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, badDate)
  .refine(isRecordedDate, badDate)
  .describe('2019, 2019-04 or 2019-04-01; a coarse date covers its whole span.');
const period = { start: recordedDate.optional(), end: recordedDate.optional() };

const evidence = z
  .looseObject({ sources: z.array(id), basis: z.enum(['stated', 'classified']), note: text.optional() })
  .describe('Where the fact comes from. Without it a fact is unsourced.');
const attributeEvidence = z
  .record(
    z.string(),
    z.looseObject({
      sources: z.array(id),
      basis: z.enum(['stated', 'classified', 'not-found']),
      note: text.optional(),
    }),
  )
  .describe('Evidence for single fields, by field name.');
const attributes = z
  .record(z.string(), z.union([text, number, z.boolean(), texts]))
  .describe('Further columns: text, number, true or false, or a list of texts.');

const term = z.looseObject({
  id,
  label: text.optional(),
  description: text.optional(),
  anchor: z.enum(['elected', 'citizens']).optional(),
  frame: z.enum(['democratic', 'market', 'administrative']).optional(),
  sectorGroup: id.optional(),
  sector: text.optional(),
  undirected: z.boolean().optional(),
  look: z
    .looseObject({
      hue: text.optional(),
      glyph: text.optional(),
      shape: text.optional(),
      dash: text.optional(),
      head: text.optional(),
    })
    .optional(),
});
const terms = z.array(term).optional();

export const sourceSchema = z.looseObject({
  id,
  title: text,
  publisher: text.optional(),
  year: z.int(badNumber).optional(),
  url: text.optional().describe('Opens as a link only when it begins with https:, http: or doi:.'),
  kind: text.optional(),
  retrieved: recordedDate.optional(),
});

export const organisationSchema = z.looseObject({
  id,
  name: text,
  aliases: texts.optional(),
  kind: id.optional().describe('A term of vocabulary.kinds, such as local-authority.'),
  sector: text.optional().describe('public, voluntary, private, community or mixed.'),
  place: text.optional(),
  location: z
    .looseObject({
      lat: number.min(-90, outOfRange).max(90, outOfRange),
      lon: number.min(-180, outOfRange).max(180, outOfRange),
    })
    .optional(),
  description: text.optional(),
  identifiers: texts.optional().describe('Register scheme and number, such as GB-CHC-1085351.'),
  ...period,
  attributes: attributes.optional(),
  evidence: evidence.optional(),
});

export const collaborationSchema = z.looseObject({
  id,
  name: text,
  model: id.optional(),
  governanceForm: id.optional(),
  backbone: id.optional().describe('The organisation to draw at the centre; no claim of control.'),
  place: text.optional(),
  policyArea: text.optional(),
  ...period,
  funding: z.looseObject({ types: texts, note: text.optional() }).optional(),
  externalAccountability: z.array(id).optional(),
  reporting: text.optional(),
  justifications: z.array(id).optional(),
  description: text.optional(),
  members: z
    .array(z.looseObject({ organisation: id, role: text.optional(), ...period, evidence: evidence.optional() }))
    .optional(),
  attributeEvidence: attributeEvidence.optional(),
  evidence: evidence.optional(),
});

const answer = z.enum(['yes', 'no', 'unknown']).optional();
const amount = number.min(0, outOfRange).optional();

export const relationshipSchema = z.looseObject({
  id,
  from: id,
  to: id,
  type: id.describe('A term of vocabulary.relationshipTypes, such as accountable-to or funds.'),
  collaborations: z.array(id).optional(),
  ...period,
  status: z.enum(['asserted', 'denied', 'unknown']).optional(),
  mechanism: text.optional(),
  note: text.optional(),
  evidence: evidence.optional(),
  attributeEvidence: attributeEvidence.optional(),
  attributes: attributes.optional(),
  audience: id.optional().describe('Of accountable-to: who the forum is to the account-giver.'),
  frame: z.enum(['democratic', 'market', 'administrative']).optional(),
  phases: z.looseObject({ information: answer, discussion: answer, consequences: answer }).optional(),
  about: texts.optional(),
  formality: text.optional(),
  format: text.optional(),
  reportsPerYear: amount,
  amount,
  currency: text.optional(),
  instrument: text.optional(),
  restricted: z.boolean().optional(),
  service: text.optional(),
  seats: amount,
});

/** Everything but the long lists and the places, which are read record by record. */
const head = {
  id,
  title: text,
  description: text.optional(),
  licence: text.optional(),
  language: text.optional(),
  authors: texts.optional(),
  asOf: recordedDate.optional().describe('The day the facts were last checked.'),
  vocabulary: z
    .looseObject({
      models: terms,
      governanceForms: terms,
      justifications: terms,
      audiences: terms,
      kinds: terms,
      sectorGroups: terms,
      relationshipTypes: terms,
    })
    .optional()
    .describe('Merged over the default vocabulary, term by term.'),
  views: z.array(z.looseObject({ id, name: text, view: z.unknown() })).optional(),
  story: z
    .looseObject({
      title: text,
      steps: z.array(
        z.looseObject({ id, title: text, text: text.optional(), note: text.optional(), view: z.unknown() }),
      ),
    })
    .optional(),
  remarks: z
    .array(
      z.looseObject({
        id,
        on: z.looseObject({ kind: text, id: text }),
        to: z
          .looseObject({ kind: text, id: text })
          .optional()
          .describe('Of a challenge that says a relationship is missing: the other of its two organisations.'),
        by: text.optional(),
        at: text,
        kind: z.enum(['challenge', 'question', 'note', 'vote']),
        text: text.optional(),
        resolved: z.boolean().optional(),
      }),
    )
    .optional(),
};
export const headSchema = z.looseObject(head);

/** The whole document of the format `polycentric/1`; the published JSON Schema is written from it. */
export const documentSchema = z
  .looseObject({
    format: z.literal(documentFormat),
    ...head,
    sources: z.array(sourceSchema).optional(),
    organisations: z.array(organisationSchema).max(limits.organisations),
    collaborations: z.array(collaborationSchema).optional(),
    relationships: z.array(relationshipSchema).max(limits.relationships),
    positions: z
      .record(z.string(), z.tuple([z.number(), z.number()]))
      .optional()
      .describe('Settled places by organisation id, in world units, y down.'),
    pinned: z.array(id).optional().describe('Organisations whose place a person has fixed.'),
  })
  .meta({ title: 'Polycentric map, format polycentric/1' });

/** The JSON Schema (2020-12) of the document for an author's editor, as the text that is published. */
export function schemaText(): string {
  const schema = z.toJSONSchema(documentSchema, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
