// What ids are here, where any comparison may be asked. A package of one comparison has unions of its ids instead.

/** A kind of entities, such as `services`. */
export type Kind = string;
/** Id of a service. */
export type ServiceId = string;
/** Id of a capability. */
export type CapabilityId = string;
/** Id of a tradeoff. */
export type TradeoffId = string;
/** Id of a trait. */
export type TraitId = string;
/** Id of a group. */
export type GroupId = string;
/** Id of a layer. */
export type LayerId = string;
/** Id of a matrix. */
export type MatrixId = string;
/** Id of a guide. */
export type GuideId = string;
/** Id of a source. */
export type SourceId = string;
/** A language of the data. */
export type Locale = string;
