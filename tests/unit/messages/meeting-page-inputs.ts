/** Two inputs for every function of the words of the meeting mode and of notes. */
export const meetingPageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "meetingPage.position": [
    [1, 9],
    [2, 9],
  ],
  "meetingPage.mapLabel": [["甲"], ["乙"]],
  "meetingPage.noteLabel": [["甲"], ["乙"]],
  "meetingPage.editNote": [["甲"], ["乙"]],
  "meetingPage.removeNote": [["甲"], ["乙"]],
  "meetingPage.writtenOn": [["甲"], ["乙"]],
  "meetingPage.notesSentence": [
    [1, 1],
    [2, 1],
  ],
};
