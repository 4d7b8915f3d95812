/** An entity that a plan names: the dataset that it was planned for has it. */
export function plannedEntity<Entity>(entities: ReadonlyMap<string, Entity>, id: string): Entity {
  const entity = entities.get(id);
  if (entity === undefined) throw new Error(`A page is planned of "${id}", which is not there`);
  return entity;
}
