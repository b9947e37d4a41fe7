import type { Terrain } from "../../domain/unit";
import type { MethodPageProps, TerrainRow } from "./method-page";

/** Terrain per county, with the limit it brings; what the person set is marked and can be taken back. */
export function TerrainTable(props: MethodPageProps) {
  const { text, terrains } = props;
  const words = text.methodPage;
  return (
    <div className="scroll-x">
      <table className="table terrain-table">
        <thead>
          <tr>
            <th>{words.unit}</th>
            <th>{words.terrain}</th>
            <th>{words.limitHere}</th>
            <th>
              <span className="visually-hidden">{words.ownMark}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {terrains.map((row) => (
            <Row key={row.code} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, text, onTerrain }: MethodPageProps & { readonly row: TerrainRow }) {
  const { terrain: names } = text.rulePage.conditions;
  const all = Object.keys(names) as Terrain[];
  const words = text.methodPage;
  return (
    <tr data-own={row.isOwn || undefined}>
      <th scope="row">{row.name}</th>
      <td>
        <span className="choice">
          <select
            className="select"
            aria-label={`${row.name} ${words.terrain}`}
            value={row.terrain}
            onChange={(event) => {
              const terrain = all.find((each) => each === event.target.value);
              if (terrain) onTerrain(row.code, terrain);
            }}
          >
            {all.map((each) => (
              <option key={each} value={each}>
                {names[each]}
              </option>
            ))}
          </select>
        </span>
      </td>
      <td>{row.limit ?? text.none}</td>
      <td>
        {row.isOwn && (
          <>
            <span className="tag">{words.ownMark}</span>{" "}
            <button
              type="button"
              className="button plain"
              aria-label={`${words.resetOne} ${row.name}`}
              onClick={() => onTerrain(row.code, null)}
            >
              {words.resetOne}
            </button>
          </>
        )}
      </td>
    </tr>
  );
}
