namespace AuthSdk.CareCentric;

/// <summary>Which resource a reference names.</summary>
/// <param name="ResourceType">Its type, such as <c>Patient</c>.</param>
/// <param name="Id">Its logical id.</param>
public readonly record struct ResourceKey(string ResourceType, string Id);
