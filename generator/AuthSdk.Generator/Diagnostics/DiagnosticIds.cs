namespace AuthSdk.Generator.Diagnostics;

/// <summary>The ids of all diagnostics: AUTH0xx concern the provider's declaration, AUTH1xx the operations.</summary>
internal static class DiagnosticIds
{
    public const string MissingTokenUrl = "AUTH001";
    public const string InvalidUrl = "AUTH002";
    public const string InsecureUrl = "AUTH003";
    public const string ConflictingClientAuthentication = "AUTH004";
    public const string InvalidScope = "AUTH005";
    public const string DuplicateDeclaration = "AUTH006";
    public const string ReservedTokenParameter = "AUTH007";
    public const string DiscouragedFlow = "AUTH008";
    public const string SecretsInQuery = "AUTH009";
    public const string MissingPkce = "AUTH010";
    public const string SecretLiteral = "AUTH011";
    public const string NotAnInterface = "AUTH012";
    public const string UnknownFlow = "AUTH013";
    public const string UndefinedEnumValue = "AUTH014";
    public const string MissingFlowName = "AUTH015";
    public const string UnsupportedInterface = "AUTH016";
    public const string InvalidName = "AUTH017";
    public const string ConflictingOption = "AUTH018";
    public const string MissingDeclaredLifetime = "AUTH019";
    public const string MissingAuthorizationUrl = "AUTH020";
    public const string CircularFlows = "AUTH021";
    public const string InvalidResource = "AUTH022";
    public const string AmbiguousValue = "AUTH023";
    public const string ReservedName = "AUTH024";
    public const string MissingWireName = "AUTH025";
    public const string ConflictingType = "AUTH026";
    public const string UnusableClaims = "AUTH027";
    public const string UnsupportedMember = "AUTH101";
    public const string UnsupportedReturnType = "AUTH102";
    public const string InvalidRoute = "AUTH103";
    public const string UnmatchedPlaceholder = "AUTH104";
    public const string UnsupportedParameter = "AUTH105";
    public const string InvalidBody = "AUTH106";
    public const string MissingJsonContext = "AUTH107";
    public const string MissingApiParameter = "AUTH108";
    public const string InvalidHeader = "AUTH109";
    public const string InvalidJsonContext = "AUTH110";
    public const string MixedHttpEngines = "AUTH135";
    public const string MissingRefitRegistration = "AUTH136";
    public const string IndistinguishableOperations = "AUTH137";
}
