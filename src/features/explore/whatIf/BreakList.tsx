import { useEffect, useState } from 'react';
import { pointAt } from '../../../ui/analysis/pointedStore.ts';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import { Section } from '../details/Section.tsx';
import type { Break, Breakage } from './breakage.ts';
import styles from './WhatIfPanel.module.css';

/** What breaks, the widest first; each entry lights on the map what it speaks of, for as long as it is pointed at or when it is chosen. */
export function BreakList({ breakage }: { readonly breakage: Breakage }) {
  const { breaks, unknowns } = breakage;
  const [chosen, setChosen] = useState<Break | null>(null);
  const rows = useRovingRows(breaks.map(({ key }) => key));
  const kept = breaks.find(({ key }) => key === chosen?.key) ?? null;
  useEffect(() => {
    pointAt(kept?.because ?? null);
    return () => {
      pointAt(null);
    };
  }, [kept]);
  const leave = () => {
    pointAt(kept?.because ?? null);
  };
  return (
    <>
      <Section title="What breaks" count={breaks.length}>
        {breaks.length === 0 ? (
          <p className={styles.nothing}>The recorded relationships show nothing that breaks.</p>
        ) : (
          <ol aria-label="What breaks" className={styles.breaks} onKeyDown={rows.onKeyDown}>
            {breaks.map((item) => {
              const { onFocus, ...stop } = rows.main(item.key);
              return (
                <li key={item.key}>
                  <button
                    type="button"
                    className={styles.break}
                    aria-pressed={item.key === kept?.key}
                    {...stop}
                    onFocus={(event) => {
                      onFocus(event);
                      pointAt(item.because);
                    }}
                    onBlur={leave}
                    onPointerEnter={(event) => {
                      if (event.pointerType === 'mouse') pointAt(item.because);
                    }}
                    onPointerLeave={leave}
                    onClick={() => {
                      setChosen(item.key === kept?.key ? null : item);
                    }}
                  >
                    <span dir="auto">{item.text}</span>
                    {item.small !== null && <span className={styles.small}>{item.small}</span>}
                  </button>
                </li>
              );
            })}
          </ol>
        )}
      </Section>
      {unknowns.length > 0 && (
        <Section title="What cannot be told">
          <ul className={styles.unknowns}>
            {unknowns.map((text) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
