namespace AuthSdk.Samples.MoodhoodRoom;

/// <summary>Something that the user can put right; the message says how.</summary>
internal sealed class SampleException(string message) : Exception(message);
