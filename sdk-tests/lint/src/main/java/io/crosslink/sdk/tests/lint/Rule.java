package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Spec;

/** The rules of specs/README.md, by name. */
enum Rule {
  YAML(YamlRules::valid),
  REFERENCES(DocumentRules::referencesLeadSomewhere),
  LISTS(ListRules::lists),

  BOOLEANS(YamlRules::booleans),
  DOCUMENT(DocumentRules::document),
  FILES(DocumentRules::pathsPointIntoFiles),
  UNUSED(DocumentRules::everythingIsUsed),
  KEYS(KeyRules::keys),
  DUPLICATES(ListRules::duplicates),

  SUMMARY(TextRules::summary),
  MARKUP(TextRules::markup),

  OPERATION_ID(OperationRules::operationId),
  METHOD(MethodRules::method),
  METHOD_NAMES(OperationRules::methodNames),
  READ_ONLY(MethodRules::readOnly),
  OPTIONAL_BODY(MethodRules::optionalBody),
  TAG(OperationRules::tag),
  DOCS_LINK(OperationRules::docsLink),
  ONE_SUCCESS(OperationRules::oneSuccess),
  JSON_ONLY(OperationRules::jsonOnly),
  IDEMPOTENT(OperationRules::idempotent),
  REMOVES(OperationRules::removes),
  UNAUTHENTICATED(OperationRules::unauthenticated),

  ACTION(ProviderRules::action),
  PROVIDER_OPERATION(ProviderRules::providerOperation),
  TERRAFORM(TerraformRules::names),

  PARAMETER_KIND(ParameterRules::kind),
  PATH_PARAMETERS(ParameterRules::path),
  CLIENT_VALUES_FIRST(ParameterRules::clientValuesFirst),

  ERROR_CODE_LIST(ErrorCodeRules::list),
  ERROR_CODE_PREFIXES(ErrorCodeRules::prefixes),
  ERROR_CODE_USE(ErrorCodeRules::use),

  SCHEMA_NAMED(SchemaRules::named),
  SCHEMA_KEYWORDS(SchemaRules::keywords),
  SCHEMA_COMPOSITION(SchemaRules::composition),
  SCHEMA_EMPTY(SchemaRules::empty),
  SCHEMA_DESCRIBED(SchemaRules::described),
  DIRECTIONS(SchemaRules::directions),
  REQUIRED(SchemaRules::required),
  NULLABLE(SchemaRules::nullable),
  NAME_FAMILY(NameRules::families),
  ONE_TYPE(NameRules::types),
  FACTORY(ModelRules::factories),
  ALWAYS(ModelRules::always),
  RESOURCE(ModelRules::resources),
  CONSTANT(ValueRules::constants),
  SYNTAX(ValueRules::syntax),
  BOUNDED(ValueRules::bounded),
  OTHER_FORMS(OtherFormRules::otherForms),
  ENUM(EnumRules::enums),
  TYPES(FormatRules::types),
  CONTAINERS(FormatRules::containers),
  TIMESTAMPS(FormatRules::timestamps),
  SECRETS(FormatRules::secrets),

  EXAMPLE_PRESENT(ExampleRules::present),
  EXAMPLE_VALID(ExampleRules::valid),

  ENVELOPE(EnvelopeRules::envelope),
  ENVELOPE_NAME(EnvelopeRules::name),
  PAGINATION(PaginationRules::pagination),
  LISTINGS(PaginationRules::listings),
  FIND(FindRules::find),
  FIND_BY_NAME(FindByNameRules::findByName),
  LOOKUPS(FindByNameRules::everythingIsFound),
  ENSURE(EnsureRules::ensure),
  WAITERS(WaiterRules::waiters),
  ASYNC(WaiterRules::async);

  @SuppressWarnings("ImmutableEnumChecker") // checks are method references without state
  private final Check check;

  Rule(Check check) {
    this.check = check;
  }

  /** Whether the other rules can only be applied to a spec that keeps this one. */
  boolean isBasic() {
    return this == YAML || this == REFERENCES || this == LISTS;
  }

  void check(Spec spec, Report report) {
    check.accept(spec, report);
  }

  /** Looks for violations. */
  private interface Check {
    void accept(Spec spec, Report report);
  }
}
