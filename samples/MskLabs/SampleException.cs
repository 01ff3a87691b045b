namespace AuthSdk.Samples.MskLabs;

/// <summary>Something that the user of the sample can put right.</summary>
internal sealed class SampleException(string message) : Exception(message);
