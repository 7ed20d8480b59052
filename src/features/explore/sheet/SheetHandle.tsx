import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef } from 'react';
import styles from './sheet.module.css';
import type { SheetHeight, SheetSizes } from './sheetHeight.ts';
import { nextInTurn, peekRemOf, settled, sheetSizes, stepped } from './sheetHeight.ts';

interface SheetHandleProps {
  readonly height: SheetHeight;
  readonly hasSelection: boolean;
  /** Id of the sheet, which stands on the lower edge of its parent. */
  readonly sheetId: string;
  onChange(height: SheetHeight): void;
}

const labels: Readonly<Record<SheetHeight, string>> = {
  peek: 'Panel is small: make it taller',
  half: 'Panel is half up: make it taller',
  full: 'Panel is full: make it small',
};
const ofKeys: Readonly<Record<string, (height: SheetHeight) => SheetHeight>> = {
  ArrowUp: (height) => stepped(height, 1),
  ArrowDown: (height) => stepped(height, -1),
  Home: () => 'peek',
  End: () => 'full',
};
/** Pixels a finger may stray and still tap. */
const tapPx = 6;

interface Drag {
  readonly fromY: number;
  readonly fromPx: number;
  readonly sizes: SheetSizes;
  readonly sheet: HTMLElement;
  isMoved: boolean;
}

const remPx = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** Pulls the sheet up and down; a tap, and arrow keys, do the same without pulling. */
export function SheetHandle({ height, hasSelection, sheetId, onChange }: SheetHandleProps) {
  const drag = useRef<Drag | null>(null);
  const wasDragged = useRef(false);

  const start = (event: PointerEvent<HTMLButtonElement>) => {
    wasDragged.current = false;
    const sheet = document.getElementById(sheetId);
    const page = sheet?.parentElement;
    if (sheet === null || page === null || page === undefined || event.button !== 0) return;
    const sizes = sheetSizes(page.clientHeight, peekRemOf(hasSelection) * remPx());
    drag.current = { fromY: event.clientY, fromPx: sheet.offsetHeight, sizes, sheet, isMoved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const heightAt = ({ fromY, fromPx, sizes }: Drag, y: number): number =>
    Math.max(sizes.peek, Math.min(sizes.full, fromPx + fromY - y));
  const move = ({ clientY }: PointerEvent) => {
    const { current } = drag;
    if (current === null) return;
    if (!current.isMoved && Math.abs(clientY - current.fromY) < tapPx) return;
    current.isMoved = true;
    current.sheet.style.transition = 'none';
    current.sheet.style.height = `${String(heightAt(current, clientY))}px`;
  };
  const end = (clientY: number | null) => {
    const { current } = drag;
    drag.current = null;
    if (current?.isMoved !== true) return;
    wasDragged.current = true;
    current.sheet.style.transition = '';
    current.sheet.style.height = '';
    if (clientY !== null) onChange(settled(height, heightAt(current, clientY), current.sizes));
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={labels[height]}
      aria-controls={sheetId}
      aria-expanded={height !== 'peek'}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={({ clientY }) => {
        end(clientY);
      }}
      onPointerCancel={() => {
        end(null);
      }}
      onClick={() => {
        // The click that ends a drag is none.
        if (!wasDragged.current) onChange(nextInTurn(height));
        wasDragged.current = false;
      }}
      onKeyDown={(event: KeyboardEvent) => {
        const change = ofKeys[event.key];
        if (change === undefined) return;
        event.preventDefault();
        onChange(change(height));
      }}
    />
  );
}
