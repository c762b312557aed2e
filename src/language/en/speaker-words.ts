/** Words that stand where a speaker is named and name nobody. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Pronouns and other stand-ins: "it", "others". */
export const standIns = words(
  "i you he she it we they me him her us them his hers theirs mine ours yours himself herself itself themselves myself this that these those which who whom whose what one ones some many others another most few several all both each either neither none nobody someone somebody anyone anybody everyone everybody here there so",
);

/** Words with which a clause begins that says more of the speaker: "the minister, who arrived late". */
export const relatives = words("who whom whose which that where when");
