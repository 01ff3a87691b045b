namespace AuthSdk.Samples.Quickstart.Apis;

/// <summary>Something that the person at the keyboard can put right.</summary>
internal sealed class SampleException(string message) : Exception(message);
