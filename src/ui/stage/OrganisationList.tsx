import type { Ref } from 'react';
import { memo } from 'react';
import styles from './OrganisationList.module.css';
import type { ListedOrganisation } from './listed.ts';
import { listLabel } from './listed.ts';
import { organisationOf } from './pointer.ts';
import type { MapKeyboard } from './useMapKeyboard.ts';
import type { MapList } from './useMapList.ts';

interface OrganisationListProps {
  readonly ref: Ref<HTMLUListElement>;
  readonly organisations: Pick<MapList, 'listed' | 'outOf' | 'selected'>;
  readonly walking: MapKeyboard['walking'];
}

/**
 * The map for everyone who does not see it: one button an organisation, standing in world units at its shape. The stage moves
 * and scales the list as a whole and keeps it as wide as a target, so that targets keep their size on the screen.
 */
export function OrganisationList({
  ref,
  organisations: { listed, outOf, selected },
  walking: { stop, onFocus, onBlur, onKeyDown },
}: OrganisationListProps) {
  return (
    <ul
      ref={ref}
      className={styles.list}
      aria-label={listLabel(listed.length, outOf)}
      onFocus={(event) => {
        const organisation = organisationOf(event.target);
        if (organisation !== null) onFocus(organisation, event.target.matches(':focus-visible'));
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onBlur();
      }}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => {
        // Space has done its work on the way down.
        if (event.key === ' ') event.preventDefault();
      }}
    >
      {listed.map((organisation) => (
        <OrganisationTarget
          key={organisation.id}
          organisation={organisation}
          isPressed={selected.has(organisation.id)}
          isStop={organisation.id === stop}
        />
      ))}
    </ul>
  );
}

interface OrganisationTargetProps {
  readonly organisation: ListedOrganisation;
  readonly isPressed: boolean;
  readonly isStop: boolean;
}

const OrganisationTarget = memo(function OrganisationTarget({
  organisation: { id, name, x, y },
  isPressed,
  isStop,
}: OrganisationTargetProps) {
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.target}
        data-organisation={id}
        aria-label={name}
        aria-pressed={isPressed}
        tabIndex={isStop ? 0 : -1}
        style={{ marginLeft: x, marginTop: y }}
      />
    </li>
  );
});
