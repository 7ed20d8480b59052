import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rolesIn } from '../../../../src/analysis/roles.ts';
import { collaborationsOf } from '../../../../src/domain/involvement.ts';
import type { Network } from '../../../../src/domain/network.ts';
import type { Band, LinesPlan, Run, Seat } from '../../../../src/scene/lines/plan.ts';
import { outlineWay } from '../../../../src/scene/lines/way.ts';
import { roles } from '../../../../src/analysis/roles.ts';
import { PointsPen } from '../../../../src/scene/pointsPen.ts';
import { aCollaboration, aNetwork, anAccountability, anOrganisation } from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { aLinesPlan } from './someLines.ts';

describe('the lines of accountability', () => {
  it('strike through no name, in any band of the example, at any width', () => {
    const network = theExample();
    for (const width of [390, 820, 1024, 1104, 1500])
      for (const textScale of [1, 1.5]) expect(struck(aLinesPlan(network, { width, textScale }))).toEqual([]);
  });

  it('strike through no name on any network', () => {
    fc.assert(
      fc.property(accountable, (network) => {
        expect(struck(aLinesPlan(network))).toEqual([]);
      }),
    );
  });

  it('pass no shape but those at their ends, in open bands', () => {
    fc.assert(
      fc.property(accountable, (network) => {
        const hit = aLinesPlan(network).bands.flatMap(({ plan }) =>
          plan.runs.flatMap((run) =>
            plan.seats
              .filter(({ organisation }) => organisation !== run.from && organisation !== run.to)
              .filter((seat) => pointsOf(run).some(([x, y]) => Math.hypot(x - seat.x, y - seat.y) < seat.r)),
          ),
        );
        expect(hit).toEqual([]);
      }),
    );
  });

  it('draw every line once in each of its collaborations, with the arrow at the forum', () => {
    fc.assert(
      fc.property(accountable, (network) => {
        const { bands } = aLinesPlan(network);
        for (const tie of network.relationships.values()) {
          const homes = tie.collaborations.filter((id) => network.collaborations.has(id));
          const held = bands.filter(({ plan }) => plan.runs.some(({ relationship }) => relationship === tie.id));
          expect(new Set(held.map(({ setting }) => setting))).toEqual(
            new Set(tie.kind !== 'accountability' ? [] : homes.length === 0 ? [null] : homes),
          );
          for (const { plan } of held) {
            const run = plan.runs.find(({ relationship }) => relationship === tie.id);
            const forum = plan.seats.find(({ organisation }) => organisation === tie.to);
            const [, y = NaN] = run?.way.at(-1) ?? [];
            expect(Math.abs(y - (forum?.y ?? 0))).toBeLessThan((forum?.r ?? 0) + 6);
          }
        }
      }),
    );
  });

  it('seat everybody who is shown, each in the lane of the role it has there', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const { bands, columns } = aLinesPlan(network);
        const seats = bands.flatMap((band) => [...band.plan.seats, ...band.plan.quiet].map((seat) => ({ band, seat })));
        expect(new Set(seats.map(({ seat }) => seat.organisation))).toEqual(new Set(network.organisations.keys()));
        for (const { band, seat } of seats) {
          expect(seat.role).toBe(rolesIn(network, band.setting).get(seat.organisation) ?? 'partner');
          const lane = roles.indexOf(seat.role);
          expect(seat.x).toBeGreaterThanOrEqual((columns.lanes[lane]?.shapeX ?? 0) - 3);
          expect(seat.x).toBeLessThan(columns.lanes[lane + 1]?.shapeX ?? columns.right);
        }
      }),
    );
  });

  it('keep bands apart, one below the other, and everything inside its band', () => {
    fc.assert(
      fc.property(someNetwork(), fc.boolean(), (network, isOpen) => {
        const { bands, height, columns } = aLinesPlan(network, { isOpen: () => isOpen });
        bands.forEach((band, index) => {
          const next = bands[index + 1];
          expect(band.boxTop + band.plan.height).toBeLessThan(next?.top ?? height + 1);
          for (const { y, r } of [...band.plan.seats, ...band.plan.quiet]) {
            expect(y - r).toBeGreaterThanOrEqual(0);
            expect(y + r).toBeLessThanOrEqual(band.plan.height);
          }
          for (const run of band.plan.runs)
            for (const [x, y] of pointsOf(run)) {
              expect(x).toBeLessThanOrEqual(columns.right);
              expect(y).toBeGreaterThanOrEqual(0);
              expect(y).toBeLessThanOrEqual(band.plan.height);
            }
        });
      }),
    );
  });

  it('are the same in whatever order the records stand', () => {
    fc.assert(
      fc.property(accountable, (network) => {
        const turned = { ...network, relationships: new Map([...network.relationships].reverse()) };
        expect(seatsOf(aLinesPlan(turned))).toEqual(seatsOf(aLinesPlan(network)));
      }),
    );
  });

  it('stand in the same places in a band whether another is open or not', () => {
    const network = theExample();
    const [first] = aLinesPlan(network, { isOpen: () => false }).bands;
    const all = aLinesPlan(network, { isOpen: (setting) => setting !== first?.setting });
    expect(all.bands[0]?.plan).toEqual(first?.plan);
  });

  it('say "none recorded" in an empty lane at an end, and what a source speaks of without naming a line', () => {
    const network = aNetwork({
      organisations: [anOrganisation({ id: 'council', kind: 'elected-body' })],
      collaborations: [
        aCollaboration({ id: 'deal', members: ['alpha'], externalAccountability: ['service-users-or-citizens'] }),
      ],
      relationships: [
        anAccountability({ from: 'alpha', to: 'council', audience: 'elected-council', collaborations: ['deal'] }),
      ],
    });
    expect(notesOf(network)).toEqual(['none recorded; a source speaks of it']);
  });

  it('say why a band is empty', () => {
    const network = aNetwork({
      collaborations: [aCollaboration({ id: 'a' }), aCollaboration({ id: 'b', members: ['alpha'] })],
    });
    expect(aLinesPlan(network).bands.map(({ emptyBecause }) => emptyBecause)).toEqual([
      'No members recorded yet, and no line of account.',
      'No line of account is recorded here.',
    ]);
  });

  it('gather who takes part in no collaboration in a last band, and leave it out when there is nobody', () => {
    const pact = aCollaboration({ id: 'pact', members: ['alpha'] });
    expect(aLinesPlan(aNetwork({ collaborations: [pact] })).bands.map(({ setting }) => setting)).toEqual(['pact']);
    const { bands } = aLinesPlan(aNetwork({ organisations: ['loner'], collaborations: [pact] }));
    expect(bands.map(({ setting }) => setting)).toEqual(['pact', null]);
    expect(bands[1]?.plan.quiet.map(({ organisation }) => organisation)).toEqual(['loner']);
  });

  it('count what they leave out of a very large band, and keep what they draw together', () => {
    const network = aNetwork({
      relationships: Array.from({ length: 900 }, (_, index) =>
        anAccountability({
          id: `r${String(index)}`,
          from: `giver-${String(index % 450)}`,
          to: `forum-${String(index % 7)}`,
        }),
      ),
    });
    const { bands } = aLinesPlan(network);
    expect(bands[0]?.plan.runs).toHaveLength(400);
    expect(bands[0]?.counts).toEqual(['900 lines', '457 taking part']);
    const everybody = [bands[0]?.plan.seats, bands[0]?.plan.folded].flatMap((seats) => seats ?? []);
    expect(new Set(everybody.map(({ organisation }) => organisation)).size).toBe(457);
    expect(collaborationsOf(network).size).toBe(0);
  });
});

const audiences = [
  'internal-peer',
  'commissioner-or-funder',
  'regulator',
  'service-users-or-citizens',
  'elected-council',
] as const;

/** Networks with twice as many lines of account as other relationships, in all lanes. */
const accountable: fc.Arbitrary<Network> = someNetwork({ organisations: 14, collaborations: 3, relationships: 26 }).map(
  (network) => ({
    ...network,
    relationships: new Map(
      [...network.relationships].map(([id, tie], index) => [
        id,
        index % 3 !== 0
          ? anAccountability({ ...tie, audience: audiences[index % audiences.length] ?? null, type: 'accountable-to' })
          : tie,
      ]),
    ),
  }),
);

const seatsOf = ({ bands }: LinesPlan) =>
  bands.map(({ plan }: Band) => plan.seats.map(({ organisation, y }) => [organisation, y]));

const notesOf = (network: Network) =>
  aLinesPlan(network).bands.flatMap(({ plan }) => plan.notes.map(({ lines }) => lines.join(' ')));

const pointsOf = (run: Run): readonly (readonly [number, number])[] => {
  const pen = new PointsPen();
  outlineWay(pen, run.way);
  return pen.paths.flat();
};

/** Lines that go through a name, told by who they are. */
function struck({ bands, sizes }: LinesPlan): readonly string[] {
  return bands.flatMap(({ plan }) =>
    plan.runs.flatMap((run) => {
      const points = pointsOf(run);
      return plan.seats
        .filter((seat) => points.some((point) => isInName(seat, point, sizes.name, sizes.nameLine)))
        .map(({ organisation }) => `${run.relationship} through ${organisation}`);
    }),
  );
}

function isInName({ name }: Seat, [x, y]: readonly [number, number], size: number, line: number): boolean {
  if (name === null) return false;
  const [top, bottom] = [name.y - 0.72 * size, name.y + (name.lines.length - 1) * line + 0.2 * size];
  return x > name.x && x < name.x + name.width && y > top && y < bottom;
}
