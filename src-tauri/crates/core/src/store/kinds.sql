-- Only imports and attached files are looked for by what they are (11 and 14 of the registry). An index
-- of every operation made each edit dearer.
DROP INDEX operation_type;
CREATE INDEX operation_kind ON operation (entity_type) WHERE entity_type = 11 OR entity_type = 14;
