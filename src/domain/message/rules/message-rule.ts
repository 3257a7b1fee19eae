/**
 * The shape of what a rule on messages says: data for the guide, which does not ship in the plugin.
 *
 * Channels are F, contents M, types of interview I. Not here: rules on days (`../../follow-up/rules`), rules of the check (`../check/rules`).
 */

/** The rule's id, its name, what it says, and what to mind. */
export interface MessageRule {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly mind: string;
}
