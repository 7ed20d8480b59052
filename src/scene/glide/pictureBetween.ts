import { strengthAt } from './fates.ts';
import { fadedLane } from './groundBetween.ts';
import { labelsBetween } from './labelsBetween.ts';
import type { PageLanes, PagePicture } from './onPage.ts';
import { sceneBetween } from './sceneBetween.ts';

/** The page on its way from one picture to another, for a share of it: as `sceneBetween` and `labelsBetween`. */
export function pictureBetween(from: PagePicture, to: PagePicture): (share: number) => PagePicture {
  const scene = sceneBetween(from.scene, to.scene);
  const labels = labelsBetween(from, to);
  return (share) => {
    if (share <= 0) return from;
    if (share >= 1) return to;
    return {
      scene: scene(share),
      labels: labels(share),
      lanes: [
        ...from.lanes.map((lanes) => faded(lanes, strengthAt('goes', share))),
        ...to.lanes.map((lanes) => faded(lanes, strengthAt('comes', share))),
      ],
    };
  };
}

const faded = ({ part, lanes }: PageLanes, strength: number): PageLanes => ({
  part,
  lanes: strength === 0 ? [] : lanes.map((lane) => fadedLane(lane, strength)),
});
