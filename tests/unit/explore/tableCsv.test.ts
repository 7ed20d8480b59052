import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationColumns } from '../../../src/features/explore/table/organisationColumns.tsx';
import { organisationRows } from '../../../src/features/explore/table/organisationRows.ts';
import { relationshipColumns } from '../../../src/features/explore/table/relationshipColumns.tsx';
import { relationshipRows } from '../../../src/features/explore/table/relationshipRows.ts';
import { tableCsv } from '../../../src/features/explore/table/tableCsv.ts';
import { plainCell } from '../../../src/formats/writeCsv.ts';
import { aCollaboration, aMember, aNetwork, anAccountability, anOrganisation } from '../../fixtures/aNetwork.ts';
import { inFile } from '../../fixtures/readCsv.ts';

const formula = /^[=+\-@\t\r＝＋－＠]/u;
const risky = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', "'="), fc.string())
  .map(([first, rest]) => first + rest);

describe('the tables that can be downloaded', () => {
  it('hold no cell that a spreadsheet takes for a formula, and give every name and id back as it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(risky, { minLength: 3, maxLength: 3 }), ([a = '', b = '', c = '']) => {
        const network = aNetwork({
          organisations: [
            anOrganisation({ id: a, name: b, place: c, kind: c }),
            anOrganisation({ id: b, name: a, place: a, kind: null }),
          ],
          collaborations: [aCollaboration({ id: c, name: c, members: [aMember(a)] })],
          relationships: [anAccountability({ id: a, from: a, to: b, mechanism: c, collaborations: [c] })],
        });
        const tables = [
          tableCsv(organisationColumns, organisationRows(network)),
          tableCsv(relationshipColumns, relationshipRows(network)),
        ].map(inFile);
        for (const cell of tables.flat(2)) expect(cell).not.toMatch(formula);
        const [organisations = [], relationships = []] = tables.map((rows) => rows.map((row) => row.map(plainCell)));
        expect(organisations.slice(1).map((row) => [row[0], row.at(-1)])).toEqual(
          expect.arrayContaining([
            [b, a],
            [a, b],
          ]),
        );
        expect(relationships[1]?.at(-1)).toBe(a);
      }),
    );
  });
});
