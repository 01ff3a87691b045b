namespace AuthSdk.Properties.Tests.Samples;

/// <summary>The errors of a drawn API.</summary>
public sealed record PetFault(string? Code);
