import { Button } from "react-aria-components";
import type { Share } from "../../domain/water/region-assessment";
import { formatShare } from "../../messages/format-number";
import type { Wording } from "../figure-words";
import type { WaterPageProps } from "./water-page";

/** Each county's own water: what it is, by which method, and of how many sections. */
export function CountyTable(props: WaterPageProps) {
  const { text, language, counties, onPlace } = props;
  const words = text.waterPage;
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th>{words.county}</th>
            <th>{words.status}</th>
            <th className="number">{words.good}</th>
            <th className="number">{words.compliance}</th>
            <th className="number">{words.worse}</th>
            <th className="number">{words.coverage}</th>
            <th>{words.method}</th>
          </tr>
        </thead>
        <tbody>
          {counties.map(({ code, name, region }) => (
            <tr key={code}>
              <th scope="row">
                <Button className="link" onPress={() => onPlace(code)}>
                  {name}
                </Button>
              </th>
              <td>{region.status ? words.statuses[region.status] : text.none}</td>
              <td className="number">{share(region.good, { text, language })}</td>
              <td className="number">{share(region.compliance, { text, language })}</td>
              <td className="number">{share(region.worseThanFive, { text, language })}</td>
              <td className="number">
                {region.assessed}/{region.expected}
              </td>
              <td className="small muted">{words.methods[region.method]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted">{words.shared}</p>
    </div>
  );
}

function share({ share: part }: Share, { text, language }: Wording): string {
  return part === null ? text.none : formatShare(language, part);
}
