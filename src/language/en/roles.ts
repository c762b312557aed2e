/** Nouns for what a person is or does, lower case: heads of "managing director of the port". */
export const roleNouns: readonly string[] =
  `president premier chancellor minister secretary senator congressman congresswoman representative lawmaker legislator
  governor mayor ambassador diplomat envoy commissioner chairman chairwoman chairperson chair director general colonel major
  captain lieutenant sergeant admiral commander marshal officer detective inspector sheriff judge justice attorney lawyer
  prosecutor professor king queen prince princess chief head spokesman spokeswoman spokesperson leader coach manager speaker
  deputy undersecretary superintendent analyst economist author actor actress singer councillor adviser advisor aide expert
  researcher scientist fellow founder co-founder owner executive editor reporter journalist correspondent writer historian
  scholar lecturer doctor physician surgeon nurse teacher principal dean student activist campaigner organizer organiser
  critic candidate nominee member official negotiator strategist treasurer trustee player striker goalkeeper midfielder
  defender pitcher quarterback boxer driver pilot engineer architect artist musician composer producer actor comedian chef
  farmer fisherman resident witness victim suspect widow wife husband son daughter brother sister father mother partner
  counsel clerk whip ombudsman inspector auditor registrar curator librarian consultant banker trader investor broker
  entrepreneur businessman businesswoman ceo cfo coo cto pope bishop archbishop cardinal imam rabbi pastor priest`.split(
    /\s+/,
  );
