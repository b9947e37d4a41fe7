import { Button } from "react-aria-components";
import type { Messages } from "../messages/zh";
import { Panel } from "./panel-dialog";

/** What can be done with the city of a workspace file. */
export type CityAnswer = keyof Messages["workspace"]["cityAnswers"];

export interface OpenCityDialogProps {
  readonly text: Messages;
  /** Whose city it is and what stands here of it, in words. */
  readonly about: readonly string[];
  /** Each difference to the city that is here, in words. */
  readonly differences: readonly string[];
  /** The first is the one that loses nothing; what each does where that is not plain. */
  readonly answers: readonly { readonly answer: CityAnswer; readonly does: string }[];
  readonly onAnswer: (answer: CityAnswer) => void;
  readonly onClose: () => void;
}

/** A workspace file of another city: made here, opened there, or held against the one of the same code. */
export function OpenCityDialog(props: OpenCityDialogProps) {
  const { text, about, differences, answers, onAnswer, onClose } = props;
  const words = text.workspace;
  const explained = answers.filter(({ does }) => does);
  const button = ({ answer }: OpenCityDialogProps["answers"][number]) => (
    <Button
      key={answer}
      className={answer === answers[0]?.answer ? "button primary" : "button"}
      onPress={() => onAnswer(answer)}
    >
      {words.cityAnswers[answer]}
    </Button>
  );
  return (
    <Panel title={words.cityTitle} text={text} isOpen onClose={onClose}>
      <div className="share" data-testid="open-city">
        {about.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {differences.length > 0 && (
          <ul className="share-contents share-conflicts small">
            {differences.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {explained.length > 0 && (
          <ul className="share-contents share-answers">
            {explained.map((each) => (
              <li key={each.answer}>
                {button(each)}
                <span className="small muted">{each.does}</span>
              </li>
            ))}
          </ul>
        )}
        <div className="actions">
          {answers.filter(({ does }) => !does).map(button)}
          <Button className="button plain" onPress={onClose}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
