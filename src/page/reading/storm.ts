export interface StormPorts {
  /** From now on no change is heard of. */
  rest(): void;
  /** Changes are heard of again. */
  watch(): void;
  /** In how many places something changed since they were. */
  takePlaces(): number;
  /** Reads all: it gives what no change told. */
  readAll(): void;
  /** How long to leave between two times that all is read, in ms. */
  readPauseMs(): number;
  /** Before each frame that is made while no change is heard of: what is painted has to be true all the same. */
  beforeUnheardFrame(): void;
  /** Does something before the next frame is painted. */
  readonly beforeFrame: (work: () => void) => void;
  readonly later: (work: () => void, ms: number) => void;
  readonly now: () => number;
}

/** Between two looks nothing is heard, for so long, in ms. */
const REST_MS = 160;
/** A look at whether the storm goes on takes so long, in ms ... */
const LOOK_MS = 40;
/** ... and it has passed when fewer places than this changed meanwhile. */
const CALM_PLACES = 70;

/**
 * What to do while a page changes faster than is worth following: to hear of a change costs some microseconds, to read it
 * as much again, and soon it is another. So nothing is heard of, but for a look now and then, and all is read when it
 * is over; where it goes on and on, from time to time.
 */
export class Storm {
  private readonly ports: StormPorts;
  private isHere = false;
  private isFlooded = false;
  private isAsleep = false;
  private readMs = 0;

  constructor(ports: StormPorts) {
    this.ports = ports;
  }

  /** More changed at once than is worth hearing of. */
  flood(): void {
    this.isFlooded = true;
    this.begin();
  }

  /** Whether a storm goes on: changes needn't be read until it has passed. */
  get goesOn(): boolean {
    return this.isHere;
  }

  begin(): void {
    if (this.isHere) return;
    this.isHere = true;
    this.readMs = this.ports.now();
    this.ports.beforeFrame(this.eachFrame);
    this.look();
  }

  /** The tab is in front again. */
  wake(): void {
    if (this.isAsleep) this.look();
  }

  private rest(): void {
    this.ports.rest();
    this.ports.later(() => this.look(), REST_MS);
  }

  private look(): void {
    this.isAsleep = document.visibilityState !== 'visible';
    if (this.isAsleep) return;
    this.isFlooded = false;
    this.ports.watch();
    this.ports.later(() => this.judge(), LOOK_MS);
  }

  private judge(): void {
    const { ports } = this;
    this.isHere = this.isFlooded || ports.takePlaces() >= CALM_PLACES;
    if (this.isHere) this.rest();
    if (this.isHere && ports.now() - this.readMs < ports.readPauseMs()) return;
    this.readMs = ports.now();
    ports.readAll();
  }

  private readonly eachFrame = () => {
    if (!this.isHere) return;
    this.ports.beforeUnheardFrame();
    this.ports.beforeFrame(this.eachFrame);
  };
}
