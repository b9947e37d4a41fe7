import { classRanks, romanOf } from "../domain/water/roman";
import type { SectionCardProps } from "./section-card";

/** What the section is held against and whose word that is; without an official one the person may set it. */
export function SectionTargetLine(props: SectionCardProps) {
  const { assessment, text, userTarget, onUserTarget, section } = props;
  const { target } = assessment;
  const canSet = !section.outside && section.officialTarget === null;
  return (
    <>
      <dt>{text.sectionTarget}</dt>
      <dd>
        {target ? text.orBetter(romanOf[target.rank]) : text.none}
        <span className="muted"> · {text.targetOrigins[target?.origin ?? "none"]}</span>
      </dd>
      {canSet && (
        <>
          <dt>{text.setTarget}</dt>
          <dd>
            <span className="choice">
              <select
                className="select"
                aria-label={text.setTargetHint}
                title={text.setTargetHint}
                value={userTarget ?? ""}
                onChange={(event) =>
                  onUserTarget(
                    classRanks.find((each) => String(each) === event.target.value) ?? null,
                  )
                }
              >
                <option value="">{text.noUserTarget}</option>
                {classRanks.slice(0, 5).map((each) => (
                  <option key={each} value={each}>
                    {text.orBetter(romanOf[each])}
                  </option>
                ))}
              </select>
            </span>
          </dd>
        </>
      )}
    </>
  );
}
