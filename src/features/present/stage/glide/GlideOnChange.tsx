import { Component } from 'react';
import type { Glide } from './glide.ts';

interface GlideOnChangeProps {
  readonly glide: Glide;
  /** Another value means that another step, or another part of it, is shown from now on. */
  readonly showing: string;
  /** Milliseconds on the way to it; 0 for a cut. */
  readonly ms: number;
}

/** Begins a glide with each step. A class, because only a class hears of a change while all of the page still stands as before. */
export class GlideOnChange extends Component<GlideOnChangeProps> {
  override getSnapshotBeforeUpdate({ showing }: GlideOnChangeProps): null {
    if (showing !== this.props.showing) this.props.glide.depart();
    return null;
  }
  override componentDidUpdate({ showing }: GlideOnChangeProps): void {
    if (showing !== this.props.showing) this.props.glide.arrive(this.props.ms);
  }
  override render(): null {
    return null;
  }
}
