import { someDocument } from '../domain/someDocument.ts';

/** Valid files to be spoilt: the format's own form with every sort of field, and the lenient form. */
export const seeds: readonly string[] = [
  JSON.stringify({
    ...someDocument(),
    asOf: '2024-05-01',
    authors: ['A. Author'],
    vocabulary: { kinds: [{ id: 'guild', label: 'Guild', sectorGroup: 'vcs', look: { shape: 'vcs' } }] },
    positions: { alpha: [1.5, -2], beta: [0, 0] },
    pinned: ['alpha'],
    views: [{ id: 'v', name: 'All', view: { mode: 'explore' } }],
    story: { title: 'Story', steps: [{ id: 's', title: 'First', view: null }] },
    remarks: [{ id: 'm', on: { kind: 'relationship', id: 'r1' }, at: '2024-05-01', kind: 'note', text: 'See minutes' }],
  }),
  JSON.stringify(
    {
      schemaVersion: 1,
      title: 'Lenient',
      organisations: [
        {
          id: 'a',
          name: 'A',
          type: 'council',
          x: 1,
          y: 2,
          parentId: 'b',
          website: 'https://example.org',
          colour: '#fff',
        },
        { id: 'b', name: 'B', type: 'charity', attributes: { staff: 12, tags: ['x', 'y'], isOpen: true } },
      ],
      relationships: [
        { id: 'r', source: 'a', target: 'b', type: 'funds', weight: 3, start: '2019', end: '2020-02-29' },
      ],
    },
    null,
    1,
  ),
];
