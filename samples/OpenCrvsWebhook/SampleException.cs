namespace AuthSdk.Samples.OpenCrvsWebhook;

/// <summary>A mistake of whoever starts the sample.</summary>
internal sealed class SampleException(string message) : Exception(message);
