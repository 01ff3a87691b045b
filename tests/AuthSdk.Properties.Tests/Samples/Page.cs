namespace AuthSdk.Properties.Tests.Samples;

/// <summary>A generic type that drawn operations get as JSON.</summary>
/// <typeparam name="T">The items.</typeparam>
public sealed record Page<T>(IReadOnlyList<T>? Items);
