import { namespaces } from '../namespaces.ts';
import { slideNamespaces } from './masters.ts';
import type { SlidesAbout } from './slide.ts';
import { notesSize, slideSize } from './slideBoxes.ts';
import type { Xml } from './xml.ts';
import { seen, tag, words } from './xml.ts';

/** Where one part of the file leads: to another of its parts, never outside. */
export interface Relationship {
  readonly kind:
    | 'officeDocument'
    | 'extended-properties'
    | 'slideMaster'
    | 'slideLayout'
    | 'slide'
    | 'notesMaster'
    | 'notesSlide'
    | 'theme'
    | 'image'
    | 'core-properties';
  readonly target: string;
}

/** The relationships of a part, named `rId1`, `rId2` … in their order. */
export const relationshipsPart = (relationships: readonly Relationship[]): Xml =>
  tag(
    'Relationships',
    { xmlns: namespaces.packageRelationships },
    ...relationships.map(({ kind, target }, index) =>
      tag('Relationship', {
        Id: `rId${index + 1}`,
        Type:
          kind === 'core-properties'
            ? namespaces.corePropertiesRelationship
            : `${namespaces.officeRelationships}/${kind}`,
        Target: target,
      }),
    ),
  );

const office = 'application/vnd.openxmlformats-officedocument';

const kinds: readonly (readonly [path: RegExp, type: string])[] = [
  [/^ppt\/presentation\.xml$/, `${office}.presentationml.presentation.main+xml`],
  [/^ppt\/slideMasters\//, `${office}.presentationml.slideMaster+xml`],
  [/^ppt\/slideLayouts\//, `${office}.presentationml.slideLayout+xml`],
  [/^ppt\/notesMasters\//, `${office}.presentationml.notesMaster+xml`],
  [/^ppt\/slides\//, `${office}.presentationml.slide+xml`],
  [/^ppt\/notesSlides\//, `${office}.presentationml.notesSlide+xml`],
  [/^ppt\/theme\//, `${office}.theme+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
];

/** What each part of the file is. */
export function contentTypesPart(paths: readonly string[]): Xml {
  const overrides = paths.flatMap((path) => {
    const type = kinds.find(([pattern]) => pattern.test(path) && path.endsWith('.xml'))?.[1];
    return type === undefined ? [] : [tag('Override', { PartName: `/${path}`, ContentType: type })];
  });
  const byEnding = (Extension: string, ContentType: string): Xml => tag('Default', { Extension, ContentType });
  return tag(
    'Types',
    { xmlns: namespaces.contentTypes },
    byEnding('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    byEnding('xml', 'application/xml'),
    byEnding('png', 'image/png'),
    ...overrides,
  );
}

/** @param count - Of slides, whose relationships follow those of the two masters. */
export const presentationPart = (count: number): Xml =>
  tag(
    'p:presentation',
    slideNamespaces,
    tag('p:sldMasterIdLst', {}, tag('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
    tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': 'rId2' })),
    tag(
      'p:sldIdLst',
      {},
      ...Array.from({ length: count }, (_, index) => tag('p:sldId', { id: 256 + index, 'r:id': `rId${index + 4}` })),
    ),
    tag('p:sldSz', { cx: slideSize.width, cy: slideSize.height }),
    tag('p:notesSz', { cx: notesSize.width, cy: notesSize.height }),
  );

export function corePart({ title, description, language, day }: SlidesAbout): Xml {
  const when = (name: string): Xml => tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, words(`${day}T00:00:00Z`));
  return tag(
    'cp:coreProperties',
    {
      'xmlns:cp': namespaces.coreProperties,
      'xmlns:dc': namespaces.dublinCore,
      'xmlns:dcterms': namespaces.dublinCoreTerms,
      'xmlns:xsi': namespaces.schemaInstance,
    },
    tag('dc:title', {}, words(seen(title))),
    tag('dc:description', {}, words(description)),
    tag('dc:language', {}, words(language)),
    when('dcterms:created'),
    when('dcterms:modified'),
  );
}

export const appPart = (count: number): Xml =>
  tag(
    'Properties',
    { xmlns: namespaces.extendedProperties },
    tag('Application', {}, words('Polycentric')),
    tag('Slides', {}, words(String(count))),
    tag('Notes', {}, words(String(count))),
  );
