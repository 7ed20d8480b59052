import { cleanCopy } from './checks/cleanCopy.ts';
import { checkPeriods, settleYears } from './checks/dates.ts';
import type { Draft } from './checks/draft.ts';
import { nameOf, pathOf, recordLists } from './checks/draft.ts';
import type { Drafts } from './checks/drafts.ts';
import { draftsOf } from './checks/drafts.ts';
import { reportSimilarIds, withoutDuplicates } from './checks/duplicates.ts';
import { checkEnds } from './checks/ends.ts';
import { fitToSchema } from './checks/fit.ts';
import { settleHead } from './checks/head.ts';
import { checkParents } from './checks/hierarchy.ts';
import { settleEnds, settleId } from './checks/ids.ts';
import { withoutInfinities } from './checks/infinities.ts';
import { settleLenientNames } from './checks/lenient.ts';
import { settleName } from './checks/names.ts';
import { placeOfLenient } from './checks/places.ts';
import { checkPlainValues } from './checks/plainValues.ts';
import { checkReferences } from './checks/references.ts';
import { checkSectors } from './checks/sectors.ts';
import { settleTerms, withNewTerms } from './checks/terms.ts';
import type { MapDocument, Point } from './document.ts';
import { documentFormat } from './document.ts';
import type { JsonObject, JsonPath } from './jsonValue.ts';
import { isObject, kindInWords } from './jsonValue.ts';
import { versionOf } from './migrate.ts';
import type { ReadResult } from './readResult.ts';
import type { Report } from './report.ts';
import { createReport } from './report.ts';
import { collaborationSchema, organisationSchema, relationshipSchema, sourceSchema } from './schema.ts';

const schemas = {
  sources: sourceSchema,
  organisations: organisationSchema,
  collaborations: collaborationSchema,
  relationships: relationshipSchema,
};

/**
 * Reads a JSON value as a map: a document, and everything found wrong with it, all at once.
 *
 * Valid records are kept when others are not; what cannot be used is set aside and named; ids, names and fields are never changed
 * without a line in the problems. The value itself is not changed.
 *
 * @param value - As JSON.parse returns it. Depth beyond the limit is an error and no danger.
 * @param file - The file's name or address as the reader knows it.
 * @param report - Of findings made before, such as those of the text; they come with the result.
 */
export function parseDataset(value: unknown, file: string, report: Report = createReport(file)): ReadResult {
  const document = readDocument(value, file, report);
  const isRefused = document === null || report.hasErrors();
  const isOffered = isRefused && document !== null && document.organisations.length > 0;
  return {
    document: isRefused ? null : document,
    offered: isOffered ? document : null,
    problems: report.problems(),
    setAside: report.aside(),
  };
}

/** The part of a value that can be used; null when that is nothing. */
function readDocument(value: unknown, file: string, report: Report): MapDocument | null {
  if (!isObject(value)) {
    report.add({
      code: 'E_WRONG_SHAPE',
      place: '',
      value,
      message: `A map is an object with "organisations" and "relationships"; found ${kindInWords(value)}.`,
      remedy: 'Write { "organisations": [ … ], "relationships": [ … ] }.',
    });
    return null;
  }
  const version = versionOf(value);
  if (version.finding) report.add(version.finding);
  if (!version.isReadable) return null;

  const { copy: root, hasInfinities } = cleanCopy(value, report, (path) => ownerOf(value, path));
  const drafts = draftsOf(root, value, report);
  if (drafts === null || report.has('E_TOO_LARGE')) return null;

  const { isLenient } = version;
  const places = settleRecords(drafts, isLenient, report);
  const organisations = idsOf(drafts.organisations);
  const head = settleHead({ root, places, file, isLenient, isKnown: (id) => organisations.has(id) }, report);
  if (hasInfinities) {
    withoutInfinities(head, [], report);
    for (const list of recordLists)
      for (const draft of drafts[list]) withoutInfinities(draft.record, pathOf(draft), report);
  }
  if (drafts.organisations.length === 0 && !report.hasErrors()) reportEmpty(report);

  const vocabulary = withNewTerms(
    head['vocabulary'] as JsonObject | undefined,
    recordLists.flatMap((list) => drafts[list]),
    isLenient,
    report,
  );
  return assemble(head, vocabulary, drafts, root);
}

function assemble(head: JsonObject, vocabulary: JsonObject | undefined, drafts: Drafts, root: JsonObject): MapDocument {
  const { id, title, ...rest } = head;
  const document: JsonObject = { format: documentFormat, id, title, ...rest, ...(vocabulary && { vocabulary }) };
  for (const list of recordLists)
    if (Object.hasOwn(root, list) || drafts[list].length > 0)
      document[list] = drafts[list].map((draft) => draft.record);
  document['organisations'] ??= [];
  document['relationships'] ??= [];
  // Each part has been fitted to the schema by now, record by record.
  return document as unknown as MapDocument;
}

/** Settles the records of all lists in turn. Returns the places that a lenient file gives its organisations. */
function settleRecords(drafts: Drafts, isLenient: boolean, report: Report): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const list of recordLists) {
    const usable = drafts[list].filter((draft) => {
      const isUsable = settleRecord(draft, isLenient, places, report);
      if (!isUsable) report.setAside(pathOf(draft), draft.written);
      return isUsable;
    });
    drafts[list] = withoutDuplicates(usable, report);
    reportSimilarIds(drafts[list], report);
  }
  checkParents(drafts.organisations, report);
  checkSectors(drafts.organisations, report);
  const known = {
    organisations: idsOf(drafts.organisations),
    collaborations: idsOf(drafts.collaborations),
    sources: idsOf(drafts.sources),
  };
  drafts.relationships = checkEnds(drafts.relationships, drafts.organisations, report);
  for (const list of recordLists) for (const draft of drafts[list]) checkReferences(draft, known, report);
  return places;
}

/** Settles what can be told from one record alone. False when it cannot be used. */
function settleRecord(draft: Draft, isLenient: boolean, places: Map<string, Point>, report: Report): boolean {
  if (isLenient) settleLenientNames(draft);
  const hasId = settleId(draft, report);
  const hasEnds = draft.list !== 'relationships' || settleEnds(draft, report);
  if (!hasId || !hasEnds) return false;
  if (draft.list !== 'relationships') settleName(draft, draft.list === 'sources' ? 'title' : 'name', report);
  settleYears(draft, report);
  if (isLenient && draft.list === 'organisations') {
    const place = placeOfLenient(draft, report);
    if (place) places.set(String(draft.record['id']), place);
  }
  const placeOf = (path: JsonPath): JsonPath => pathOf(draft, ...path);
  settleTerms(draft, report);
  if (!fitToSchema(schemas[draft.list], draft.record, nameOf(draft), placeOf, report)) return false;
  checkPeriods(draft, report);
  checkPlainValues(draft, report);
  return true;
}

const idsOf = (drafts: readonly Draft[]): ReadonlySet<unknown> => new Set(drafts.map((draft) => draft.record['id']));

/** The record a path leads into, in words; "The map" when it leads into none. */
export function ownerOf(root: JsonObject, [list, index]: JsonPath): string {
  const known = recordLists.find((name) => name === list);
  if (known === undefined || typeof index !== 'number') return 'The map';
  const records = root[known];
  const written: unknown = Array.isArray(records) ? records[index] : undefined;
  return nameOf({ list: known, index, written: isObject(written) ? written : {} });
}

function reportEmpty(report: Report): void {
  report.add({
    code: 'W_EMPTY_DATASET',
    place: ['organisations'],
    message: 'The file has no organisations, so there is nothing to draw yet.',
    remedy: 'Add organisations to the list "organisations".',
  });
}
