import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Check,
  Crosshair as Cross,
  Maximize,
  Minus,
  Plus,
} from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { OrganisationId } from '../../domain/ids.ts';
import { organisationRef } from '../../domain/ids.ts';
import type { Insets } from '../../scene/viewport.ts';
import { useKeyPreferences } from '../KeyPreferences.tsx';
import styles from './Crosshair.module.css';
import { crosshairShare, underCross } from './crosshair.ts';
import type { SendIntent } from './intent.ts';
import type { CrosshairKey } from './keys.ts';
import { crosshairKeys, readKey } from './keys.ts';
import type { ListedOrganisation } from './listed.ts';
import type { Stage } from './stage.ts';

interface CrosshairProps {
  readonly stage: RefObject<Stage | null>;
  readonly listed: readonly ListedOrganisation[];
  readonly insets: Insets;
  readonly send: SendIntent;
  announce(text: string): void;
  onEnd(): void;
}

const nothing = 'Nothing under the cross';

/**
 * The map moves under a fixed cross, for people who can press a button and cannot point: eight buttons to look about, and one
 * that selects what the cross is on. Each of them is a stop for Tab, because a switch may have no other key.
 */
export default function Crosshair({ stage, listed, insets, send, announce, onEnd }: CrosshairProps) {
  const { areCharactersOn } = useKeyPreferences();
  const [under, setUnder] = useState<ListedOrganisation | null>(null);
  /** Selected by the last press; the map may have come nearer to it since, and the cross lie on another. */
  const [chosen, setChosen] = useState<ListedOrganisation | null>(null);
  const middle = useRef<HTMLButtonElement>(null);

  const find = () => {
    const { current: map } = stage;
    return map === null ? null : underCross(listed, map.goal(), map.middle());
  };
  const light = (id: OrganisationId | null) => {
    send({ type: 'hover', ref: id === null ? null : organisationRef(id) });
  };
  const follow = useEffectEvent(() => {
    const found = find();
    if (found?.id === under?.id) return;
    setUnder(found);
    light(found?.id ?? null);
  });
  const begin = useEffectEvent(() => {
    announce(`Crosshair on. Arrow keys move the map under the cross, Escape ends it. ${find()?.name ?? nothing}`);
  });
  const end = useEffectEvent(() => {
    light(null);
  });
  useEffect(() => {
    begin();
    middle.current?.focus();
    const unwatch = stage.current?.watch(() => {
      follow();
    });
    return () => {
      unwatch?.();
      end();
    };
  }, [stage]);

  const perform = (key: CrosshairKey) => {
    if (key.type === 'out') return onEnd();
    setChosen(null);
    if (key.type === 'pan') stage.current?.pan(key.towards, crosshairShare);
    else if (key.type === 'fit') stage.current?.fit();
    else stage.current?.zoom(key.direction);
    announce(find()?.name ?? nothing);
  };
  const press = () => {
    if (chosen !== null) {
      send({ type: 'open', ref: organisationRef(chosen.id) });
    } else if (under === null) {
      announce(nothing);
    } else {
      send({ type: 'select', ref: organisationRef(under.id), how: 'only' });
      announce(`Selected ${under.name}`);
      setChosen(under);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = readKey(crosshairKeys, event, areCharactersOn);
    if (key === null) return;
    event.preventDefault();
    event.stopPropagation();
    perform(key);
  };

  const button = (label: string, Icon: typeof Cross, key: CrosshairKey) => (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      onClick={() => {
        perform(key);
      }}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
  const { left, right, top, bottom } = insets;
  const act = chosen === null ? `Select ${under?.name ?? nothing}` : `Open the details of ${chosen.name}`;
  return (
    <>
      <svg
        className={styles.cross}
        style={{
          left: `calc(50% + ${String((left - right) / 2)}px)`,
          top: `calc(50% + ${String((top - bottom) / 2)}px)`,
        }}
        viewBox="-32 -32 64 64"
        aria-hidden="true"
      >
        <path d="M-30 0H-10M10 0H30M0-30V-10M0 10V30" />
        <path d="M-30 0H-10M10 0H30M0-30V-10M0 10V30" />
      </svg>
      <div
        role="group"
        aria-label="Crosshair"
        data-over-map=""
        className={styles.pad}
        style={{ right, bottom }}
        onKeyDown={onKeyDown}
      >
        {button('Zoom in', Plus, { type: 'zoom', direction: 'in' })}
        {button('Move up', ArrowUp, { type: 'pan', towards: 'up' })}
        {button('Zoom out', Minus, { type: 'zoom', direction: 'out' })}
        {button('Move left', ArrowLeft, { type: 'pan', towards: 'left' })}
        <button
          ref={middle}
          type="button"
          className={styles.button}
          aria-label={chosen === null && under === null ? nothing : act}
          title={act}
          data-middle=""
          onClick={press}
        >
          <Cross size={18} aria-hidden="true" />
        </button>
        {button('Move right', ArrowRight, { type: 'pan', towards: 'right' })}
        {button('Show the whole map', Maximize, { type: 'fit' })}
        {button('Move down', ArrowDown, { type: 'pan', towards: 'down' })}
        {button('End the crosshair', Check, { type: 'out' })}
      </div>
    </>
  );
}
