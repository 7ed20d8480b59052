import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Viewport } from '../../scene/marks.ts';
import type { Hover } from '../../store/hoverStore.ts';
import { useHoverStore } from '../HoverProvider.tsx';
import type { StageContent } from './content.ts';
import type { SendIntent } from './intent.ts';
import type { Stage, StageElements } from './stage.ts';
import { useIsInPage } from './InPageProvider.tsx';
import { useMarksBoard } from './shownMarks.ts';
import { createStage } from './stage.ts';

type ElementRefs = { readonly [K in keyof StageElements]: RefObject<StageElements[K] | null> };

interface StageOptions {
  /** It stands in a page that scrolls; as the page round it says where this is missing. */
  readonly isInPage?: boolean;
  /** Which hovers it shows; all of them where this is missing. */
  answers?(hover: Hover): boolean;
}

/**
 * Attaches a stage to its elements for as long as they are there, and shows it what there is to show.
 *
 * @param onRest - The camera has come to rest, and this is in view.
 */
export function useStage(
  { surface, base, above, list, ring }: ElementRefs,
  content: StageContent,
  send: SendIntent,
  onRest: (viewport: Viewport) => void,
  { isInPage: isInPageItself, answers = answersAll }: StageOptions = {},
): RefObject<Stage | null> {
  const isInPageRound = useIsInPage();
  const isInPage = isInPageItself ?? isInPageRound;
  const stage = useRef<Stage | null>(null);
  const hovering = useHoverStore();
  const sendNow = useEffectEvent(send);
  const restNow = useEffectEvent(onRest);

  useLayoutEffect(() => {
    if (!surface.current || !base.current || !above.current || !list.current || !ring.current) return;
    const elements = {
      surface: surface.current,
      base: base.current,
      above: above.current,
      list: list.current,
      ring: ring.current,
    };
    const created = createStage(elements, {
      send: (intent) => {
        sendNow(intent);
      },
      onRest: (viewport) => {
        restNow(viewport);
      },
      isInPage,
    });
    stage.current = created;
    return () => {
      created.detach();
      stage.current = null;
    };
  }, [surface, base, above, list, ring, isInPage]);

  useLayoutEffect(() => {
    stage.current?.show(content);
  }, [content]);

  const board = useMarksBoard();
  useLayoutEffect(() => {
    if (board === null || surface.current === null) return undefined;
    return board.hang(surface.current, (when) => stage.current?.shown(when) ?? null);
  }, [board, surface]);

  useEffect(() => {
    const answer = () => {
      const { hover } = hovering.getState();
      stage.current?.hover(hover !== null && answers(hover) ? hover.ref : null);
    };
    answer();
    return hovering.subscribe(answer);
  }, [hovering, answers]);

  useEffect(() => {
    // Names were measured in a stand-in until the map's own font arrived. Old browsers and tests know no fonts.
    const { fonts } = document as Partial<Pick<Document, 'fonts'>>;
    const remeasure = () => {
      stage.current?.remeasure();
    };
    void fonts?.ready.then(remeasure);
    fonts?.addEventListener('loadingdone', remeasure);
    return () => {
      fonts?.removeEventListener('loadingdone', remeasure);
    };
  }, []);

  return stage;
}

const answersAll = (): boolean => true;
