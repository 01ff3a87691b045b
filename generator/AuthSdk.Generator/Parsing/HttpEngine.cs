namespace AuthSdk.Generator.Parsing;

/// <summary>Whose attributes declare the HTTP part of an interface, and who therefore implements it.</summary>
internal enum HttpEngine
{
    AuthSdk,
    Refit,
}
