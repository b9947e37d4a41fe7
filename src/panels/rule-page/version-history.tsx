import { Button } from "react-aria-components";
import type { RulePageProps } from "./rule-page";

/** The indicator in each version of the system, oldest first. */
export function VersionHistory(props: RulePageProps) {
  const { text, language, history, programme, onVersion } = props;
  const words = text.rulePage;
  if (history.length === 0) return <p className="muted">{text.none}</p>;
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th>{words.version}</th>
            <th>{text.indicator}</th>
            <th>{words.wording}</th>
            <th>{text.clause}</th>
            <th>
              <span className="visually-hidden">{words.use}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ programme: version, indicator }) => (
            <tr key={`${version.id} ${indicator.id}`}>
              <th scope="row">{version.version?.year ?? version.name[language]}</th>
              <td>{indicator.name[language]}</td>
              <td>
                {text.list([
                  ...new Set(indicator.rules.map(({ wording }) => text.stated(wording))),
                ])}
              </td>
              <td>
                {text.citation(indicator.clause)}{" "}
                {indicator.provenance.status !== "sourced" && (
                  <span className="tag warn">{text.unverified}</span>
                )}
              </td>
              <td>
                {version.id === programme.id ? (
                  <span className="tag">{words.inUse}</span>
                ) : (
                  <Button className="button" onPress={() => onVersion(version.id)}>
                    {words.use}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
