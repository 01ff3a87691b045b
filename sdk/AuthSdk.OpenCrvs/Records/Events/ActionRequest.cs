namespace AuthSdk.OpenCrvs;

/// <summary>
/// A notification, or the request for a correction. For the latter set <see cref="EventActionInput.Type"/> to
/// <see cref="ActionTypes.RequestCorrection"/>.
/// </summary>
public sealed record ActionRequest : EventActionInput;
