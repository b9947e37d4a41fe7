import { useMemo } from "react";
import type { ChartOption } from "./chart-engine";

export interface ChartProps {
  /** What the picture shows, in one sentence, for who cannot see it. A table twin stands beside it. */
  readonly label: string;
  readonly option: ChartOption;
  readonly height: number;
  /** Marks are told by the `name` of their data item: a unit's code, an indicator's id. */
  readonly onPick?: (name: string) => void;
  readonly onHover?: (name: string | null) => void;
  /** Marks that are lit because something else on the page points at them. */
  readonly lit?: readonly string[];
}

/** A chart of the library, which is fetched when the first one is shown. */
export function Chart(props: ChartProps) {
  const island = useMemo(makeIsland, []);
  // A new function each time: React hands it the element after every change, which is when to draw.
  return (
    <div
      className="chart"
      role="img"
      aria-label={props.label}
      style={{ height: props.height }}
      ref={(host) => island.take(host, props)}
    />
  );
}

interface Drawn {
  draw(props: ChartProps): void;
  dispose(): void;
}

/** Between React and the library: draws the newest props, and goes when its element has gone. */
function makeIsland() {
  let host: HTMLElement | null = null;
  let props: ChartProps | null = null;
  let drawn: Drawn | null = null;

  async function start(element: HTMLElement): Promise<void> {
    const { startChart } = await import("./chart-engine");
    if (host !== element) return;
    drawn = drawInto(startChart(element), element, () => props);
    if (props) drawn.draw(props);
  }

  function stopIfGone(): void {
    if (host) return;
    drawn?.dispose();
    drawn = null;
  }

  return {
    take(element: HTMLElement | null, next: ChartProps): void {
      const isNew = element !== null && !drawn && host !== element;
      host = element;
      props = next;
      if (!element) queueMicrotask(stopIfGone);
      else if (isNew) void start(element);
      else drawn?.draw(next);
    },
  };
}

type StartedChart = ReturnType<typeof import("./chart-engine").startChart>;

function drawInto(chart: StartedChart, host: HTMLElement, props: () => ChartProps | null): Drawn {
  chart.on("click", ({ name }) => props()?.onPick?.(String(name)));
  chart.on("mouseover", ({ name }) => props()?.onHover?.(String(name)));
  chart.on("mouseout", () => props()?.onHover?.(null));
  const watcher = new ResizeObserver(() => chart.resize());
  watcher.observe(host);
  let last: ChartOption | null = null;
  return {
    draw({ option, lit = [] }) {
      if (option !== last) chart.setOption({ animation: false, ...option }, { notMerge: true });
      last = option;
      chart.dispatchAction({ type: "downplay" });
      for (const name of lit) chart.dispatchAction({ type: "highlight", name });
    },
    dispose() {
      watcher.disconnect();
      chart.dispose();
    },
  };
}
