import type { ComparisonWay } from '../../../view/viewState.ts';

interface PairViewProps {
  readonly way: Exclude<ComparisonWay, 'side-by-side'>;
}

/** Two panes in one picture: laid over each other, what differs alone, or role by role. */
export default function PairView({ way }: PairViewProps) {
  return <div data-way={way} />;
}
