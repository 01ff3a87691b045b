namespace AuthSdk.Properties.Tests.Fuzz;

/// <summary>What can happen to the bytes of an answer.</summary>
internal static class Damage
{
    public static byte[] Do(byte[] sample, Random random)
    {
        var body = sample.ToList();
        for (var i = random.Next(1, 4); i > 0 && body.Count > 0; i--)
        {
            var at = random.Next(body.Count);
            var length = random.Next(1, Math.Min(12, body.Count - at) + 1);
            switch (random.Next(7))
            {
                case 0:
                    body[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    body.RemoveRange(at, length);
                    break;
                case 2:
                    body.InsertRange(at, body.GetRange(random.Next(body.Count - length + 1), length));
                    break;
                case 3:
                    body.Insert(at, "{}[]\":,\\&=%0.e-\0"u8[random.Next(15)]);
                    break;
                case 4:
                    body[at] = "0123456789"u8[random.Next(10)];
                    break;
                case 5:
                    body.RemoveRange(at, random.Next(10) == 0 ? body.Count - at : 1);
                    break;
                default:
                    body[at] = (byte)random.Next(256);
                    break;
            }
        }

        return [.. body];
    }
}
