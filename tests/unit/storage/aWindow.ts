import type { OrganisationId } from '../../../src/domain/ids.ts';
import type { Connection } from '../../../src/storage/connection.ts';
import { createConnection } from '../../../src/storage/connection.ts';
import type { Keeper, KeeperEvent, KeepingStatus } from '../../../src/storage/keeper.ts';
import { createKeeper } from '../../../src/storage/keeper.ts';
import type { KeptMap, KeptMapId, KeptOrigin, KeptParts, KeptRef } from '../../../src/storage/keptMap.ts';
import type { Locks } from '../../../src/storage/leader.ts';
import type { Migration } from '../../../src/storage/migrations.ts';
import type { Vault } from '../../../src/storage/vault.ts';
import { createVault } from '../../../src/storage/vault.ts';
import type { Durability } from '../../../src/storage/writeMap.ts';
import type { SlowBulletin } from './aComputer.ts';
import { createNewsroom, keptId } from './aComputer.ts';

let lastId = 0;

interface WindowOptions {
  readonly bulletin?: SlowBulletin;
  readonly origin: KeptOrigin;
  readonly parts: KeptParts;
  readonly kept?: KeptRef | null;
  readonly locks?: Locks | null;
  readonly wrap?: (vault: Vault) => Vault;
  readonly migrations?: readonly Migration[];
}

/** A window with one map open: does with the keeper's words what the page does, and waits for no clock. */
export class AWindow {
  readonly bulletin: SlowBulletin;
  readonly connection: Connection;
  readonly keeper: Keeper;
  readonly events: KeeperEvent[] = [];
  readonly origin: KeptOrigin;
  kept: KeptRef | null;
  parts: KeptParts;
  status: KeepingStatus = { kind: 'as-it-came' };
  now = Date.UTC(2026, 10, 23);
  /** How often the browser was asked not to clear what is kept. */
  asked = 0;
  onTold: (event: KeeperEvent) => void = () => undefined;
  private readonly timers = new Set<() => void>();
  readonly delays: number[] = [];

  constructor({ bulletin = createNewsroom()(), origin, parts, kept = null, locks = null, ...more }: WindowOptions) {
    this.bulletin = bulletin;
    this.origin = origin;
    this.kept = kept;
    this.parts = parts;
    this.connection = createConnection({
      onLost: (reason) => {
        this.keeper.lose(reason);
      },
      beforeGivingWay: () => this.keeper.flush('strict'),
      ...(more.migrations && { migrations: more.migrations }),
    });
    const vault = createVault(this.connection, bulletin);
    this.keeper = createKeeper({
      vault: more.wrap?.(vault) ?? vault,
      bulletin,
      locks,
      clock: () => this.now,
      newId: () => keptId(`k${String(++lastId)}`),
      schedule: (work, delayMs) => {
        this.delays.push(delayMs);
        this.timers.add(work);
        return () => this.timers.delete(work);
      },
      askToPersist: () => {
        this.asked += 1;
      },
      tell: (event) => {
        this.events.push(event);
        this.obey(event);
        this.onTold(event);
      },
    });
    this.show();
  }

  static opened(map: KeptMap, more: Partial<WindowOptions> = {}): AWindow {
    const kept = { id: map.head.id, revision: map.head.revision };
    return new AWindow({ origin: map.head.origin, parts: map.parts, kept, ...more });
  }

  get id(): KeptMapId | null {
    return this.kept?.id ?? null;
  }

  get waits(): boolean {
    return this.timers.size > 0;
  }

  show(change: Partial<KeptParts> = {}): void {
    this.parts = { ...this.parts, ...change };
    this.keeper.show({ origin: this.origin, kept: this.kept }, this.parts);
  }

  /** An edit of the reader's that can be told from every other. */
  pin(name: string): void {
    this.show({ pins: new Map([...this.parts.pins, [name as OrganisationId, [1, 1]]]) });
  }

  /** The time comes for what was put off. */
  tick(): void {
    const due = [...this.timers];
    this.timers.clear();
    for (const work of due) work();
  }

  save(durability: Durability = 'relaxed'): Promise<void> {
    return this.keeper.flush(durability);
  }

  /** As a crash leaves it: nothing more is said or written. */
  async crash(): Promise<void> {
    this.timers.clear();
    this.keeper.dispose();
    await this.connection.close();
  }

  told<Kind extends KeeperEvent['kind']>(kind: Kind) {
    return this.events.filter((event): event is Extract<KeeperEvent, { kind: Kind }> => event.kind === kind);
  }

  private obey(event: KeeperEvent): void {
    switch (event.kind) {
      case 'status':
        this.status = event.status;
        return;
      case 'kept':
        this.kept = event.ref;
        break;
      case 'copied': {
        const { document } = this.parts;
        const title = event.after.title;
        this.kept = event.ref;
        this.parts = { ...this.parts, document: document === event.before ? event.after : { ...document, title } };
        break;
      }
      case 'theirs':
        this.parts = { ...event.parts, view: this.parts.view };
        break;
      case 'removed':
        this.kept = null;
        break;
      case 'backlog':
        return;
    }
    this.show();
  }
}
