const paths = {
  panel: "M2.5 3h11v10h-11zM6 3v10",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.2 3.2",
  link: "M6.7 9.3l2.6-2.6M7.3 4.6l1.2-1.2a2.9 2.9 0 0 1 4.1 4.1l-1.2 1.2M8.7 11.4l-1.2 1.2a2.9 2.9 0 0 1-4.1-4.1l1.2-1.2",
  picture: "M2.5 3.5h11v9h-11zM2.5 10.5l3-3 3 3 2-2 3 3M10.6 6.2h.1",
  keys: "M1.5 4.5h13v7h-13zM4 7h.1M6.6 7h.1M9.3 7h.1M12 7h.1M5 9.3h6",
  globe:
    "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M2.2 8h11.6M8 2c2 2 2.6 4 2.6 6S10 12 8 14c-2-2-2.6-4-2.6-6S6 4 8 2",
  close: "M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4",
  more: "M7.6 3.2h.8M7.6 8h.8M7.6 12.8h.8",
  right: "M6 3.5 10.5 8 6 12.5",
  left: "M10 3.5 5.5 8l4.5 4.5",
  up: "M8 12.5v-9M4.5 7 8 3.5 11.5 7",
  info: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 7.3v3.6M8 5v.1",
  warn: "M8 2.3 14.3 13.3H1.7zM8 6.4v3.3M8 11.4v.1",
  place:
    "M8 14s4.6-4.2 4.6-7.6A4.5 4.5 0 0 0 8 2a4.5 4.5 0 0 0-4.6 4.4C3.4 9.8 8 14 8 14M8 5v2.8M6.6 6.4h2.8",
  water: "M8 2.2s4.2 4.3 4.2 7.2A4.2 4.2 0 0 1 8 13.6a4.2 4.2 0 0 1-4.2-4.2C3.8 6.5 8 2.2 8 2.2",
  indicator: "M3 13V8.500M6.4 13V3M9.7 13V6M13 13V10",
  map: "M2.2 4.2 6 2.800l4 1.4 3.8-1.400v9L10 13.2 6 11.800l-3.8 1.400zM6 2.800v9M10 4.200v9",
  card: "M3 2.500h10v11H3zM5.5 5.500h5M5.5 8h5M5.5 10.500h3",
  table: "M2.5 3h11v10h-11zM2.5 6.300h11M2.5 9.600h11M6.4 6.300V13",
  download: "M8 2.500v7.500M4.7 7 8 10.3 11.3 7M2.8 13.300h10.4",
  copy: "M5.5 5.500h8v8h-8zM10.5 5.500v-3h-8v8h3",
  goal: "M4 14V2.500M4 3h8.500L10.5 6l2 3H4",
  undo: "M5.5 3 2.5 6l3 3M2.800 6h6.700a3.500 3.500 0 0 1 0 7H6",
  redo: "M10.500 3l3 3-3 3M13.200 6H6.500a3.500 3.500 0 0 0 0 7H10",
  history: "M4 6.300 8 10.300l4-4",
  lock: "M4 7.200h8v6H4zM5.7 7.200V5.300a2.3 2.3 0 0 1 4.6 0v1.9",
  filter: "M2.500 3.500h11L9.500 8.500v4l-3 1v-5z",
  play: "M5 3.2 12.5 8 5 12.800z",
  pause: "M5.5 3.500v9M10.500 3.500v9",
  check: "M3 8.5 6.5 12 13 4.5",
  plus: "M8 3.2v9.6M3.2 8h9.6",
  note: "M3 2.500h10v7.500L9.500 13.500H3zM13 10H9.500v3.500",
  screen: "M2 3h12v8H2zM5.500 13.500h5",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside words, or alone in a button that has a name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
