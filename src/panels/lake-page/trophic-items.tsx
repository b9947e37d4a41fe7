import type { TrophicItem } from "../../domain/water/lake-assessment";
import { formatNumber } from "../../messages/format-number";
import type { TrophicGaugeProps } from "./trophic-gauge";

const units = { CHLA: "mg/m³", TP: "mg/L", TN: "mg/L", SD: "m", CODMN: "mg/L" } as const;

/** The five items with index, weight and what each adds to TLI(Σ); the missing ones are named. */
export function TrophicItems({ trophic, text, language }: TrophicGaugeProps) {
  const words = text.sectionPage;
  return (
    <div className="scroll-x">
      <table className="table tli-items">
        <thead>
          <tr>
            <th>{text.item}</th>
            <th className="number">{words.figure}</th>
            <th className="number">{words.tliItem}</th>
            <th className="number">{words.weight}</th>
            <th className="number">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {trophic.items.map((each) => (
            <Item key={each.item} {...{ each, text, language }} />
          ))}
          {trophic.missing.map((item) => (
            <tr key={item}>
              <th scope="row">{words.tliItems[item]}</th>
              <td colSpan={4} className="muted">
                {text.states["no-data"]}
              </td>
            </tr>
          ))}
        </tbody>
        {trophic.index !== null && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {words.tli}
              </th>
              <td className="number">{formatNumber(language, trophic.index, 2, 2)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface ItemProps extends Pick<TrophicGaugeProps, "text" | "language"> {
  readonly each: TrophicItem;
}

function Item({ each, text, language }: ItemProps) {
  const { item, value, index, weight } = each;
  return (
    <tr>
      <th scope="row">{text.sectionPage.tliItems[item]}</th>
      <td className="number">
        {formatNumber(language, value, 4)} <small className="muted">{units[item]}</small>
      </td>
      <td className="number">{formatNumber(language, index, 2, 2)}</td>
      <td className="number">{formatNumber(language, weight, 4, 4)}</td>
      <td className="number">{formatNumber(language, weight * index, 2, 2)}</td>
    </tr>
  );
}
