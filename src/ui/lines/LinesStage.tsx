import { useId, useMemo, useRef, useState } from 'react';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Theme } from '../../scene/theme.ts';
import type { Insets } from '../../scene/viewport.ts';
import { onView } from '../../store/snapshot.ts';
import { select } from '../../view/changes.ts';
import { useExplorerStore } from '../ExplorerProvider.tsx';
import { useHoverStore } from '../HoverProvider.tsx';
import { carryOut } from '../stage/carryOut.ts';
import type { Intent } from '../stage/intent.ts';
import { listOrganisations } from '../stage/listed.ts';
import { MapKeyboardExtras } from '../stage/MapKeyboardExtras.tsx';
import { mapSurface } from '../stage/mapSurface.ts';
import { OrganisationList } from '../stage/OrganisationList.tsx';
import { useMapKeyboard } from '../stage/useMapKeyboard.ts';
import { useMapList } from '../stage/useMapList.ts';
import { ViewLinks } from '../stage/ViewLinks.tsx';
import { useMediaQuery } from '../useMediaQuery.ts';
import { ViewSummary } from '../ViewSummary.tsx';
import { AudienceLegend } from './AudienceLegend.tsx';
import { BandDrawing } from './BandDrawing.tsx';
import { BandTitles } from './BandTitles.tsx';
import { bandsSummary } from './bandsSummary.ts';
import { HoverLayer } from './HoverLayer.tsx';
import styles from './LinesStage.module.css';
import { placesInBands } from './placesInBands.ts';
import { useLinesContent } from './useLinesContent.ts';
import { useLinesPointer } from './useLinesPointer.ts';
import { useLinesReveal } from './useLinesReveal.ts';
import { bandsAttribute, useLinesView } from './useLinesView.ts';
import { useShownSeats } from './useShownSeats.ts';
import { useMeasure } from './useMeasure.ts';
import { useWidth } from './useWidth.ts';

interface LinesStageProps {
  readonly theme: Theme;
  /** CSS pixels at each side that panels and bars cover. */
  readonly insets: Insets;
  readonly isMotionReduced: boolean;
  /** Others say what lines mean and how many there are. */
  readonly isBare?: boolean;
  /** The reader asks for the details of what is selected: the focus goes to their heading. */
  onOpenDetails(): void;
}

/**
 * Who answers to whom, as bands of five lanes: a drawing for the eye, and over it the same list of organisations as over the network.
 * It scrolls where the network zooms.
 */
export default function LinesStage({ theme, insets, isMotionReduced, isBare = false, onOpenDetails }: LinesStageProps) {
  const explorer = useExplorerStore();
  const hovering = useHoverStore();
  const headingId = useId();
  const hintId = useId();
  const [surface, list, titles] = [
    useRef<HTMLDivElement>(null),
    useRef<HTMLUListElement>(null),
    useRef<HTMLDivElement>(null),
  ];
  const [attended, setAttended] = useState<OrganisationId | null>(null);
  const [width, pane] = useWidth();
  const measure = useMeasure(theme.fontFamily);
  const isTouch = useMediaQuery('(pointer: coarse)');
  const content = useLinesContent({ width, theme, measure, isTouch });
  const { world, visible, plan, ink, selection, setOpen } = content;

  const send = (intent: Intent) => {
    if (intent.type === 'open') {
      explorer.getState().commit(onView(select(intent.ref)));
      onOpenDetails();
    } else if (intent.type !== 'choose') carryOut(intent, explorer, hovering);
  };

  const places = useMemo(() => placesInBands(plan), [plan]);
  const all = useMemo(() => listOrganisations(visible, places), [visible, places]);
  const organisations = useMapList({ all, world, selection });
  // The margin that a map has on both sides covers nothing, and would have to be scrolled.
  const coveredRight = insets.right > insets.left ? insets.right : 0;
  const settings = plan.bands.filter(({ hasAnybody }) => hasAnybody).map(({ setting }) => setting);
  const view = useLinesView({
    surface,
    places,
    coveredRight,
    isMotionReduced,
    setAttended,
    setAllOpen: (isOpening) => {
      setOpen(settings, isOpening);
    },
  });
  useLinesReveal(view, content, insets.top);
  const keyboard = useMapKeyboard({
    view,
    surface,
    list,
    toolbar: titles,
    visible,
    organisations,
    send,
    switchCrosshair: () => {
      explorer.getState().announce('The cross belongs to the network');
    },
  });
  const ringed = attended === null ? undefined : places.get(attended);
  const pointer = useLinesPointer({ plan, selection, send, setOpen });
  const seats = useShownSeats(plan, ink, surface);

  return (
    <div
      className={styles.stage}
      style={{ paddingTop: insets.top, paddingBottom: insets.bottom }}
      role="group"
      aria-labelledby={headingId}
      aria-describedby={hintId}
    >
      <h2 id={headingId} className="visually-hidden">
        Lines of accountability
      </h2>
      {!isBare && <ViewSummary />}
      <p id={hintId} className="visually-hidden">
        One band for each collaboration, with a lane for each role. Arrow keys go to the nearest organisation that way,
        brackets step through its relationships, Space selects, Enter opens the details, Escape leaves. The question
        mark lists all keys.
      </p>
      {!isBare && <ViewLinks isApplication={keyboard.isApplication} onSwitchApplication={keyboard.switchApplication} />}
      <div ref={surface} className={styles.scroller} {...mapSurface(keyboard.isApplication)}>
        <div ref={pane} className={styles.above}>
          {!isBare && <AudienceLegend visible={visible} />}
        </div>
        <ul className={styles.lanes} aria-label="Lanes" style={{ width: plan.columns.width }}>
          {plan.headings.map(({ lines, x }) => (
            <li key={x} className={styles.lane} style={{ left: x }}>
              {lines.map((line) => (
                <span key={line}>{line} </span>
              ))}
            </li>
          ))}
        </ul>
        <div
          ref={seats}
          className={styles.content}
          style={{ width: plan.columns.width, height: plan.height, marginRight: coveredRight }}
          {...{ [bandsAttribute]: '' }}
          {...pointer}
        >
          <BandTitles
            ref={titles}
            plan={plan}
            onToggle={(setting, isOpening) => {
              setOpen([setting], isOpening);
            }}
          />
          {plan.bands.map((band) => (
            <BandDrawing key={band.setting ?? ''} band={band} columns={plan.columns} sizes={plan.sizes} ink={ink} />
          ))}
          <OrganisationList ref={list} organisations={organisations} walking={keyboard.walking} />
          <HoverLayer plan={plan} ink={ink} visible={visible} measure={measure} attended={attended} />
          {ringed !== undefined && <div className={styles.ring} aria-hidden="true" style={ringStyle(ringed)} />}
        </div>
        {!isBare && <p className={styles.summary}>{bandsSummary(visible)}</p>}
      </div>
      <MapKeyboardExtras keyboard={keyboard} visible={visible} />
    </div>
  );
}

const ringRadius = 14;
const ringStyle = ([x, y]: readonly [number, number]) => ({
  left: x - ringRadius,
  top: y - ringRadius,
  width: 2 * ringRadius,
  height: 2 * ringRadius,
});
